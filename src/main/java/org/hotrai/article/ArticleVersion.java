package org.hotrai.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts that an article has had.
 *
 * @param number from 1, in the order of taking in
 * @param published as {@link Article#published()}
 * @param savedAt when the page was saved, if the saved file says so
 * @param shown whether it is the one that is read, searched and listed
 */
public record ArticleVersion(
    int number,
    String title,
    @Nullable String published,
    @Nullable Instant savedAt,
    Instant importedAt,
    boolean shown) {}
