package org.hotrai.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param id the article's for ever, over all its versions
 * @param published as in {@link Article#published()}
 * @param firstWords the beginning of its text
 * @param importedAt when its newest version came into the archive
 */
public record ArticleSummary(
    long id,
    String title,
    @Nullable String published,
    @Nullable String siteName,
    @Nullable String sourceUrl,
    String language,
    String firstWords,
    Instant importedAt) {}
