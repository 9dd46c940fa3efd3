package org.hotrai.export.pdf.glyph;

import java.util.List;
import org.hotrai.text.font.Face;

/**
 * Text shaped in one face.
 *
 * @param units in reading order
 * @param advance its whole width, in thousandths of the font's size
 */
public record GlyphRun(Face face, List<TextUnit> units, double advance) {
  public GlyphRun {
    units = List.copyOf(units);
  }

  /** The run of these units. */
  public static GlyphRun of(Face face, List<TextUnit> units) {
    double advance = 0;
    for (TextUnit unit : units) {
      advance += unit.advance();
    }
    return new GlyphRun(face, units, advance);
  }

  /** What the spaces at its end take of its width, in thousandths of the font's size. */
  public double trailingSpace() {
    double width = 0;
    for (TextUnit unit : units.reversed()) {
      if (!unit.isSpace()) {
        return width;
      }
      width += unit.advance();
    }
    return width;
  }

  /** Whether it shows nothing but space. */
  public boolean isSpace() {
    for (TextUnit unit : units) {
      if (!unit.isSpace()) {
        return false;
      }
    }
    return true;
  }
}
