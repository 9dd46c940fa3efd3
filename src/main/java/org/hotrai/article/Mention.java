package org.hotrai.article;

import org.jspecify.annotations.Nullable;

/**
 * A place in an article's text that names an entity.
 *
 * @param block index of the block, from 0
 * @param start UTF-16 index in {@link Block#text()} of the first character
 * @param end index behind the last character; neither cuts a cluster
 * @param text the characters of that place
 * @param entity chief name of the entity
 * @param value for a date its ISO 8601 date or interval ({@code 2019-12-03/2019-12-04}, {@code
 *     2011-11}); null for other types and where it depends on an unknown day
 * @param origin what recognised it
 * @param confidence 0 to 1
 */
public record Mention(
    int block,
    int start,
    int end,
    EntityType type,
    String text,
    String entity,
    @Nullable String value,
    Origin origin,
    double confidence) {
  /** The same mention of an entity with that chief name. */
  public Mention of(String chiefName) {
    return new Mention(block, start, end, type, text, chiefName, value, origin, confidence);
  }

  /** The same mention of an entity of that kind; only dates have a value. */
  public Mention of(EntityType kind, String chiefName) {
    String dated = kind == EntityType.DATE ? value : null;
    return new Mention(block, start, end, kind, text, chiefName, dated, origin, confidence);
  }

  /** The same mention where that stretch of its block has those characters. */
  public Mention at(int from, int to, String characters) {
    return new Mention(block, from, to, type, characters, entity, value, origin, confidence);
  }

  /** What recognised a mention. */
  public enum Origin {
    RULE,
    LIST,
    MODEL,
    USER
  }
}
