package org.hotrai.export.pdf.style;

import org.hotrai.export.pdf.line.TextStyle;

/**
 * How a kind of text is set.
 *
 * @param leading height of a line in points: Thai needs half as much again for its stacked marks
 */
public record Styles(TextStyle text, double leading) {
  /** The same in bold. */
  public Styles bold() {
    return new Styles(TextStyle.of(text.look().bold(), text.size(), text.colour()), leading);
  }

  /** The same, smaller or larger by that factor. */
  public Styles times(double factor) {
    TextStyle scaled = TextStyle.of(text.look(), text.size() * factor, text.colour());
    return new Styles(scaled, leading * factor);
  }
}
