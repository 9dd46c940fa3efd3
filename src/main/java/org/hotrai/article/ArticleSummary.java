package org.hotrai.article;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param id the article's for ever, over all its versions
 * @param published as in {@link Article#published()}
 * @param host of its URL, without {@code www.}; null where it has none
 * @param firstWords the beginning of its text
 * @param importedAt when its newest version came into the archive
 */
public record ArticleSummary(
    long id,
    String title,
    @Nullable String published,
    @Nullable String siteName,
    @Nullable String sourceUrl,
    @Nullable String host,
    String language,
    String firstWords,
    Instant importedAt) {
  /** Where it was published, as people name it: the site, or else its host. */
  public Optional<String> origin() {
    return Optional.ofNullable(siteName == null ? host : siteName);
  }
}
