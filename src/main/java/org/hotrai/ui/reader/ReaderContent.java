package org.hotrai.ui.reader;

import java.util.List;
import java.util.Optional;
import org.hotrai.archive.search.ArticleHits;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * What the reading view shows.
 *
 * @param date the day of publication in both eras, in words; null if unknown
 * @param versions all versions of the article, the oldest number first
 * @param query what is searched for in the archive; empty without a search
 * @param hits where the words of the query stand
 */
public record ReaderContent(
    StoredArticle stored,
    List<ArticleVersion> versions,
    @Nullable String date,
    String query,
    ArticleHits hits,
    Annotated annotated) {
  public ReaderContent {
    versions = List.copyOf(versions);
  }

  /** The version that is shown unless another is asked for, where that is another one. */
  public Optional<ArticleVersion> newer() {
    return versions.stream()
        .filter(version -> version.shown() && version.number() != stored.version())
        .findFirst();
  }

  /** The same with other mentions. */
  public ReaderContent with(StoredArticle now) {
    return new ReaderContent(now, versions, date, query, hits, annotated);
  }

  /** The same while the article has those versions. */
  public ReaderContent with(List<ArticleVersion> now) {
    return new ReaderContent(stored, now, date, query, hits, annotated);
  }

  /** The same with other annotations. */
  public ReaderContent with(Annotated now) {
    return new ReaderContent(stored, versions, date, query, hits, now);
  }

  /** The same while something else is searched for. */
  public ReaderContent searched(String now, ArticleHits places) {
    return new ReaderContent(stored, versions, date, now, places, annotated);
  }
}
