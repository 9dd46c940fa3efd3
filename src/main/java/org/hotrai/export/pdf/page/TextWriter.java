package org.hotrai.export.pdf.page;

import java.util.List;
import org.hotrai.export.pdf.glyph.TextUnit;
import org.hotrai.export.pdf.line.Fragment;
import org.hotrai.export.pdf.line.Line;

/**
 * Draws the glyphs of a line so that a reader of the file gets back its characters in their order:
 * each code tells its own, and where several glyphs make one cluster, the cluster says what it is.
 */
final class TextWriter {
  // Less than a thousandth of the size is no move.
  private static final double STILL = 0.5;
  private static final double SLANT = 0.2;

  private final ContentStream out;
  private final UnitGlyphs glyphs;
  private final StringBuilder array = new StringBuilder();
  private boolean inString;
  private double pen;

  TextWriter(ContentStream out, UnitGlyphs glyphs) {
    this.out = out;
    this.glyphs = glyphs;
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
    UnitGlyphs.InFace face = glyphs.in(fragment.run().face());
    out.put("BT").fill(fragment.style().colour());
    out.font(face.name(), fragment.style().size());
    out.put("Tm", 1, 0, slant(fragment), 1, x, y);
    if (fragment.style().rise() != 0) {
      out.put("Ts", fragment.style().rise());
    }
    pen = 0;
    double origin = 0;
    List<TextUnit> units = fragment.run().units();
    // What a hyphen at the end begins is said as a whole.
    int hyphen = endsLine ? LineEnd.hyphen(units) : -1;
    int limit = hyphen >= 0 ? hyphen : units.size();
    int next = 0;
    ClusterSpans spans = new ClusterSpans(units.subList(0, limit), endsLine);
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
      if (!spans.begins(next) || (unit.isSpace() && !array.isEmpty())) {
        draw(face, unit, origin);
        origin += unit.advance();
        next++;
      } else {
        int end = next < limit ? spans.end(next) : next + 1;
        origin = clusters(face, units.subList(next, end), origin);
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
  private double clusters(UnitGlyphs.InFace face, List<TextUnit> units, double origin) {
    show();
    out.beginActualText(text(units));
    double at = origin;
    for (TextUnit unit : units) {
      draw(face, unit, at);
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

  private void draw(UnitGlyphs.InFace face, TextUnit unit, double origin) {
    for (ClusterGlyphs.Drawn glyph : face.of(unit)) {
      draw(glyph, origin);
    }
  }

  private void draw(ClusterGlyphs.Drawn glyph, double origin) {
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
    ContentStream.appendHex(array, glyph.code());
    pen += glyph.width();
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
