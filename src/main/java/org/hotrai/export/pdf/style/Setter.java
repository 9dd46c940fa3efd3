package org.hotrai.export.pdf.style;

import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.page.Sheet;

/** What sets text: the paper, how each kind of text looks, what breaks it into lines. */
public record Setter(ParagraphLayout layout, Sheet sheet, Typography type) {
  /** The same on paper with so many columns. */
  public Setter in(int columns) {
    return new Setter(layout, sheet.in(columns), type);
  }
}
