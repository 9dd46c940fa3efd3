package org.hotrai.export.pdf.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.hotrai.export.pdf.glyph.EmbeddedFace;
import org.hotrai.export.pdf.glyph.EmbeddedFaces;
import org.hotrai.export.pdf.glyph.PlacedGlyph;
import org.hotrai.export.pdf.glyph.TextUnit;
import org.hotrai.text.font.Face;

/**
 * How the units of a document are drawn, worked out once for each of the few thousand that make all
 * its text. For one thread.
 */
final class UnitGlyphs {
  private final EmbeddedFaces faces;
  private final Map<Face, InFace> byFace = new HashMap<>();

  UnitGlyphs(EmbeddedFaces faces) {
    this.faces = faces;
  }

  /** The font resources that every page shares. */
  COSDictionary resources() {
    return faces.resources();
  }

  /** Those of that face. */
  InFace in(Face face) {
    return byFace.computeIfAbsent(face, each -> new InFace(faces.of(each)));
  }

  /** The units of one face. */
  static final class InFace {
    private final EmbeddedFace face;

    /** By their text, which nearly always has the same glyphs. */
    private final Map<String, Known> known = new HashMap<>();

    private record Known(TextUnit unit, List<ClusterGlyphs.Drawn> drawn) {}

    private InFace(EmbeddedFace face) {
      this.face = face;
    }

    /** The face's name among a page's resources. */
    String name() {
      return face.name();
    }

    /** The unit's glyphs in the order of drawing. */
    List<ClusterGlyphs.Drawn> of(TextUnit unit) {
      Known last = known.get(unit.text());
      if (last != null && isSame(last.unit(), unit)) {
        return last.drawn();
      }
      List<ClusterGlyphs.Drawn> drawn = ClusterGlyphs.of(face, unit);
      known.put(unit.text(), new Known(unit, drawn));
      return drawn;
    }

    /** Of one text; written out, since this is asked for every letter. */
    private static boolean isSame(TextUnit unit, TextUnit other) {
      List<PlacedGlyph> glyphs = unit.glyphs();
      List<PlacedGlyph> others = other.glyphs();
      if (unit.advance() != other.advance() || glyphs.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < glyphs.size(); i++) {
        PlacedGlyph one = glyphs.get(i);
        PlacedGlyph two = others.get(i);
        if (one.id() != two.id() || one.x() != two.x() || one.y() != two.y()) {
          return false;
        }
      }
      return true;
    }
  }
}
