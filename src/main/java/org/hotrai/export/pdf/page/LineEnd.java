package org.hotrai.export.pdf.page;

import java.util.List;
import java.util.stream.Collectors;
import org.hotrai.export.pdf.glyph.TextUnit;

/**
 * A hyphen as the last sign of a line, which readers of PDF files take for a hyphenation and drop.
 * It stays when it is one with the space behind it.
 */
final class LineEnd {
  private static final String HYPHEN = "-";

  private LineEnd() {}

  /** Index of the hyphen that ends the line, and -1 if none does. */
  static int hyphen(List<TextUnit> units) {
    int last = units.size() - 1;
    while (last >= 0 && units.get(last).isSpace()) {
      last--;
    }
    return last >= 0 && units.get(last).text().equals(HYPHEN) ? last : -1;
  }

  /** The hyphen and what is behind it, which ends in a space. */
  static String text(List<TextUnit> units) {
    String text = units.stream().map(TextUnit::text).collect(Collectors.joining());
    return text.equals(HYPHEN) ? HYPHEN + " " : text;
  }
}
