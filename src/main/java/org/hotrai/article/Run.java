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
 * @param note number of the {@link Block.Footnote} that it marks, or null; without such a block in
 *     the article it is ordinary text. A number and not the label, which a page may use twice
 */
public record Run(
    String text,
    Set<Style> styles,
    @Nullable String link,
    @Nullable String language,
    @Nullable Integer note) {
  public Run {
    styles = Set.copyOf(styles);
  }

  /** Text that marks no note. */
  public Run(String text, Set<Style> styles, @Nullable String link, @Nullable String language) {
    this(text, styles, link, language, null);
  }

  /** The same in that style as well. */
  public Run with(Style style) {
    Set<Style> all = EnumSet.of(style);
    all.addAll(styles);
    return new Run(text, all, link, language, note);
  }

  /** Other characters that are set, and lead, the same way. */
  public Run saying(String other) {
    return new Run(other, styles, link, language, note);
  }

  /** A run with nothing particular about it. */
  public static Run plain(String text) {
    return new Run(text, Set.of(), null, null);
  }
}
