package org.hotrai.article;

import java.time.Instant;
import java.util.List;

/**
 * An article as the archive keeps it.
 *
 * @param id the article's for ever
 * @param version this version's number, from 1
 * @param versions how many versions there are
 * @param original SHA-256 (lower-case hexadecimal) of the saved page's bytes
 * @param entities the entities that the mentions name, each once
 */
public record StoredArticle(
    long id,
    int version,
    int versions,
    Article article,
    List<Mention> mentions,
    List<Entity> entities,
    String original,
    Instant importedAt) {
  public StoredArticle {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }

  /** The same with other mentions. */
  public StoredArticle mentioning(List<Mention> others) {
    return new StoredArticle(
        id, version, versions, article, others, entities, original, importedAt);
  }

  /** The same with other mentions, of those entities. */
  public StoredArticle mentioning(List<Mention> others, List<Entity> named) {
    return new StoredArticle(id, version, versions, article, others, named, original, importedAt);
  }

  /** The same with an excerpt in the place of its article; mentions are left behind. */
  public StoredArticle excerpt(Article excerpt) {
    return new StoredArticle(
        id, version, versions, excerpt, List.of(), List.of(), original, importedAt);
  }
}
