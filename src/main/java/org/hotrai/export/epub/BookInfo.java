package org.hotrai.export.epub;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a book says of itself.
 *
 * @param language BCP 47 tag
 * @param creators who wrote it; empty for a selection
 * @param source URL of its one article, or null
 * @param made when
 */
public record BookInfo(
    String title, String language, List<String> creators, @Nullable String source, Instant made) {
  public BookInfo {
    creators = List.copyOf(creators);
  }
}
