package org.hotrai.article;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is set one way.
 *
 * @param text stored text (NFC, single spaces); a line feed is a line break that the author made
 * @param styles how it is set
 * @param link absolute URL that it leads to, or null
 * @param language BCP 47 tag where it differs from the article's, or null
 */
public record Run(
    String text, Set<Style> styles, @Nullable String link, @Nullable String language) {
  public Run {
    styles = Set.copyOf(styles);
  }

  /** The same in that style as well. */
  public Run with(Style style) {
    Set<Style> all = EnumSet.of(style);
    all.addAll(styles);
    return new Run(text, all, link, language);
  }

  /** A run with nothing particular about it. */
  public static Run plain(String text) {
    return new Run(text, Set.of(), null, null);
  }
}
