package org.hotrai.export.pdf.glyph;

import java.util.List;

/**
 * The fewest characters whose glyphs belong to no other character: a letter, a cluster with its
 * marks, a ligature.
 *
 * @param glyphs in the order of drawing
 * @param advance from this unit's origin to the next one's, in thousandths of the font's size
 */
public record TextUnit(String text, List<PlacedGlyph> glyphs, double advance) {
  public TextUnit {
    glyphs = List.copyOf(glyphs);
  }

  /** Whether drawing its glyphs one behind another already tells its characters to a reader. */
  public boolean isPlain() {
    return glyphs.size() == 1 && glyphs.getFirst().y() == 0;
  }

  /** Whether it shows nothing but space. */
  public boolean isSpace() {
    return text.isBlank();
  }
}
