package org.hotrai.export.pdf.line;

/** What a line ends at, if it ends behind a piece of text. */
enum Ending {
  /** The end of the paragraph, or of a line as its author broke it. */
  FORCED(0),
  /** Space: the end of a phrase in scripts that put none between words. */
  SPACE(0),
  /** The border of two words inside a phrase. */
  WORD(0.5),
  /** A joint of a URL. */
  JOINT(3),
  /** Inside what belongs together, such as a number and its unit, but is wider than the line. */
  BOND(6),
  /** Inside a word that is wider than the line. */
  CUT(9);

  private final double demerits;

  Ending(double demerits) {
    this.demerits = demerits;
  }

  /** How much worse than an ideal one a line is that ends there; 1 is a tenth of a line empty. */
  double demerits() {
    return demerits;
  }
}
