package org.hotrai.export.pdf.book;

import org.jspecify.annotations.Nullable;

/**
 * Something known of an article or a selection, printed beside its label.
 *
 * @param value line feeds in it end lines
 * @param link URL that a click on the value opens, or null
 */
public record Fact(String label, String value, @Nullable String link) {
  /** A fact that leads nowhere. */
  public static Fact of(String label, String value) {
    return new Fact(label, value, null);
  }
}
