package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotrai.export.pdf.glyph.EmbeddedFace;
import org.hotrai.export.pdf.glyph.EmbeddedFaces;
import org.hotrai.export.pdf.glyph.PlacedGlyph;
import org.hotrai.export.pdf.glyph.TextUnit;
import org.hotrai.export.pdf.line.Fragment;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.TextStyle;

/**
 * Draws the glyphs of a line so that a reader of the file gets back its characters in their order:
 * each code tells its own, and where several glyphs make one cluster, the cluster says what it is.
 */
final class TextWriter {
  /** Stands for no character of the text: U+2060, which neither shows nor breaks. */
  static final String NOTHING = "\u2060";

  // Less than a thousandth of the size is no move.
  private static final double STILL = 0.5;
  // A tenth of the size is a space to some readers.
  private static final double GAP = 40;
  private static final double SLANT = 0.2;

  private final ContentStream out;
  private final EmbeddedFaces faces;
  private final StringBuilder array = new StringBuilder();
  private boolean inString;
  private double pen;

  TextWriter(ContentStream out, EmbeddedFaces faces) {
    this.out = out;
    this.faces = faces;
  }

  /** Draws the line with its baseline at that height, in points from the lower left corner. */
  void write(Line line, double x, double y) {
    double at = x;
    int last = line.fragments().size() - 1;
    for (int i = 0; i <= last; i++) {
      Fragment fragment = line.fragments().get(i);
      write(fragment, at, y, i == last, "");
      at += fragment.width();
    }
  }

  /**
   * Draws a part of a line.
   *
   * @param language BCP 47 tag of the text around it; empty where none is told
   */
  void write(Fragment fragment, double x, double y, boolean endsLine, String language) {
    int hyphen = endsLine ? LineEnd.hyphen(fragment.run().units()) : -1;
    fragment(fragment, x, y, hyphen, language);
  }

  /** Draws units, those from the hyphen on as a whole that ends in a space. */
  private void fragment(Fragment fragment, double x, double y, int hyphen, String language) {
    EmbeddedFace face = faces.of(fragment.run().face());
    out.put("BT").fill(fragment.style().colour());
    out.font(face.name(), fragment.style().size());
    out.put("Tm", 1, 0, slant(fragment), 1, x, y);
    if (fragment.style().rise() != 0) {
      out.put("Ts", fragment.style().rise());
    }
    pen = 0;
    double origin = 0;
    List<TextUnit> units = fragment.run().units();
    int limit = hyphen >= 0 ? hyphen : units.size();
    int next = 0;
    UnitLanguages languages = new UnitLanguages(units.subList(0, limit), language);
    int spoken = 0;
    boolean foreign = false;
    while (next < units.size()) {
      if (next >= spoken && next <= limit) {
        spoken = languages.end(next);
        foreign = turn(foreign, languages.language(next, spoken), language);
      }
      if (next == hyphen) {
        show();
        out.beginActualText(LineEnd.text(units.subList(next, units.size())));
      }
      TextUnit unit = units.get(next);
      if (unit.isPlain()) {
        glyph(face, unit.glyphs().getFirst(), unit.text(), origin);
        origin += unit.advance();
        next++;
      } else {
        int end = clusterEnd(face, units, next, limit);
        origin = clusters(face, units.subList(next, end), origin, fragment.style());
        next = end;
      }
    }
    show();
    if (hyphen >= 0) {
      out.endActualText();
    }
    if (foreign) {
      out.endMarked();
    }
    if (fragment.style().rise() != 0) {
      out.put("Ts", 0);
    }
    out.put("ET");
  }

  /** Ends words of another language than that around them, and begins some. */
  private boolean turn(boolean foreign, String next, String around) {
    boolean begins = !next.equals(around);
    if (foreign || begins) {
      show();
    }
    if (foreign) {
      out.endMarked();
    }
    if (begins) {
      out.beginLanguage(next);
    }
    return begins;
  }

  /** Faces without an italic of their own are slanted. */
  private static double slant(Fragment fragment) {
    return fragment.style().look().italic() && !fragment.run().face().italic() ? SLANT : 0;
  }

  /** Draws units that say together what they are; tells the origin behind them. */
  private double clusters(EmbeddedFace face, List<TextUnit> units, double origin, TextStyle style) {
    show();
    out.beginActualText(text(units));
    double at = origin;
    for (TextUnit unit : units) {
      cluster(face, unit, at, style);
      at += unit.advance();
    }
    show();
    out.endActualText();
    return at;
  }

  private static String text(List<TextUnit> units) {
    if (units.size() == 1) {
      return units.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    units.forEach(unit -> text.append(unit.text()));
    return text.toString();
  }

  private void cluster(EmbeddedFace face, TextUnit unit, double origin, TextStyle style) {
    double rise = 0;
    int[] characters = unit.text().codePoints().toArray();
    List<PlacedGlyph> glyphs = drawingOrder(face, unit);
    for (int i = 0; i < glyphs.size(); i++) {
      PlacedGlyph glyph = glyphs.get(i);
      if (Math.abs(glyph.y() - rise) >= STILL) {
        show();
        rise = glyph.y();
        out.put("Ts", style.rise() + rise * style.size() / 1000);
      }
      glyph(face, glyph, share(characters, i, glyphs.size()), origin);
    }
    if (rise != 0) {
      show();
      out.put("Ts", style.rise());
    }
  }

  /**
   * Index behind the units that belong into one actual text. Readers take that to end where its
   * last glyph does: where a mark stands back from its letter's right edge they would see a gap and
   * put a space into it, so that the next letter must close it.
   */
  private static int clusterEnd(EmbeddedFace face, List<TextUnit> units, int first, int limit) {
    int end = first + 1;
    while (end < limit && !units.get(end).isSpace() && endsEarly(face, units.get(end - 1))) {
      end++;
    }
    return end;
  }

  private static boolean endsEarly(EmbeddedFace face, TextUnit unit) {
    List<PlacedGlyph> glyphs = drawingOrder(face, unit);
    return !glyphs.isEmpty() && end(face, glyphs.getLast()) < unit.advance() - GAP;
  }

  /** The first glyph, then the others as they end, so that the cluster ends with its last. */
  private static List<PlacedGlyph> drawingOrder(EmbeddedFace face, TextUnit unit) {
    if (unit.glyphs().size() < 3) {
      return unit.glyphs();
    }
    List<PlacedGlyph> ordered = new ArrayList<>(unit.glyphs());
    List<PlacedGlyph> others = ordered.subList(1, ordered.size());
    others.sort(Comparator.comparingDouble(glyph -> end(face, glyph)));
    return ordered;
  }

  private static double end(EmbeddedFace face, PlacedGlyph glyph) {
    return glyph.x() + face.width(glyph.id());
  }

  /** The characters of a cluster dealt out to its glyphs in order; the last takes what is left. */
  private static String share(int[] characters, int glyph, int glyphs) {
    if (glyph >= characters.length) {
      return NOTHING;
    }
    int end = glyph == glyphs - 1 ? characters.length : glyph + 1;
    return new String(characters, glyph, end - glyph);
  }

  private void glyph(EmbeddedFace face, PlacedGlyph glyph, String text, double origin) {
    double x = origin + glyph.x();
    if (Math.abs(x - pen) >= STILL) {
      endString();
      ContentStream.append(array, pen - x);
      pen = x;
    }
    if (!inString) {
      array.append('<');
      inString = true;
    }
    ContentStream.appendHex(array, face.code(glyph.id(), text));
    pen += face.width(glyph.id());
  }

  private void endString() {
    if (inString) {
      array.append('>');
      inString = false;
    }
  }

  private void show() {
    endString();
    if (!array.isEmpty()) {
      out.show(array);
      array.setLength(0);
    }
  }
}
