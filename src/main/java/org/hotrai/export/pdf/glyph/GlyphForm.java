package org.hotrai.export.pdf.glyph;

/**
 * A glyph as a PDF file needs it. Marks that stand elsewhere than where their face draws them are
 * glyphs of their own there, and so are those that take other room: what is drawn in one go is read
 * in one piece.
 *
 * @param glyph number in the face, or {@link #BLANK}
 * @param shift to the right, in units of the face's design
 * @param rise upwards, in those units
 * @param width how far drawing it moves on, in those units
 */
record GlyphForm(int glyph, int shift, int rise, int width) {
  /** Draws nothing. */
  static final int BLANK = -1;

  static final GlyphForm NOTHING = new GlyphForm(BLANK, 0, 0, 0);

  /** The same form of another glyph. */
  GlyphForm of(int other) {
    return new GlyphForm(other, shift, rise, width);
  }
}
