package org.hotrai.export.pdf.line;

import org.hotrai.export.pdf.glyph.TextUnit;

/**
 * How far the gaps of a line may grow. A space grows to three at most; between words without a
 * space hardly anything can be added, since readers of PDF files take a gap of more than a tenth of
 * the size for a space.
 */
final class Elasticity {
  /** What a space may grow by, in parts of its width. */
  static final double SPACE = 2;

  /** What a space grows by before the borders of words do, in parts of its width. */
  static final double SPACE_FIRST = 0.5;

  private static final double WORD = 0.05;

  private Elasticity() {}

  /** Growth of the gap behind a piece inside a line, in points. */
  static double behind(Piece piece) {
    if (piece.space() > 0) {
      return SPACE * piece.space();
    }
    boolean word = piece.ending() == Ending.WORD && !piece.fragments().isEmpty();
    return word ? WORD * piece.fragments().getLast().style().size() : 0;
  }

  /** Whether a unit is a gap that grows. */
  static boolean isSpace(TextUnit unit) {
    return unit.text().equals(" ");
  }
}
