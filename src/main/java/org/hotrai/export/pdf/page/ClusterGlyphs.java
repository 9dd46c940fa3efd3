package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.glyph.EmbeddedFace;
import org.hotrai.export.pdf.glyph.PlacedGlyph;
import org.hotrai.export.pdf.glyph.TextUnit;
import org.jspecify.annotations.Nullable;

/**
 * Deals the characters of a unit out to its glyphs, for readers that know no actual text. Some of
 * them take a code whose text holds a mark for one without width, and skip one whose text is
 * invisible, with the move behind it; what then seems to be missing looks to them like a space. So
 * each glyph that has a width tells a letter, and where there are not enough letters, the first one
 * takes all the width; what tells nothing is drawn where the next glyph begins.
 */
final class ClusterGlyphs {
  /** Stands for no character of the text: U+2060, which neither shows nor breaks. */
  private static final String NOTHING = "\u2060";

  // A tenth of the size is a space to some readers, in thousandths.
  private static final double GAP = 40;
  private static final double SPACE = 80;

  private final EmbeddedFace face;
  private final TextUnit unit;
  private final List<PlacedGlyph> glyphs;
  private final int[] characters;
  private final List<Dealt> dealt = new ArrayList<>();
  private int next;

  /**
   * A glyph to draw.
   *
   * @param x from the unit's origin, in thousandths of the font's size
   * @param width how far drawing it moves on, likewise
   */
  record Drawn(int code, double x, double width) {}

  /** A glyph, or none, and what it tells. */
  private record Dealt(@Nullable PlacedGlyph glyph, double x, double width, String text) {
    double end() {
      return x + width;
    }
  }

  private ClusterGlyphs(EmbeddedFace face, TextUnit unit) {
    this.face = face;
    this.unit = unit;
    this.glyphs = unit.glyphs();
    this.characters = unit.text().codePoints().toArray();
  }

  /** The unit's glyphs in the order of drawing, the last of which ends where the unit does. */
  static List<Drawn> of(EmbeddedFace face, TextUnit unit) {
    if (unit.isPlain() && !hidesMark(unit)) {
      PlacedGlyph glyph = unit.glyphs().getFirst();
      return List.of(
          new Drawn(face.code(glyph.id(), unit.text()), glyph.x(), face.width(glyph.id())));
    }
    ClusterGlyphs cluster = new ClusterGlyphs(face, unit);
    if (!cluster.isGapless() || !cluster.deal()) {
      cluster.widen();
    }
    cluster.close();
    return cluster.drawn();
  }

  /**
   * Whether one glyph stands for a letter and its marks. Some readers lose signs such as emoji from
   * actual texts, so that these are told by their code alone.
   */
  static boolean hidesMark(TextUnit unit) {
    String text = unit.text();
    if (text.codePointCount(0, text.length()) < text.length()) {
      return false;
    }
    for (int at = 1; at < text.length(); at++) {
      if (isMark(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  /** Whether the glyphs that have a width fill the unit. */
  private boolean isGapless() {
    double end = 0;
    for (PlacedGlyph glyph : glyphs) {
      double width = face.width(glyph.id());
      if (width > 0) {
        if (glyph.x() - end > SPACE) {
          return false;
        }
        end = Math.max(end, glyph.x() + width);
      }
    }
    return Math.abs(unit.advance() - end) <= SPACE;
  }

  /** A letter to each glyph that has a width, marks to the others; whether that came out. */
  private boolean deal() {
    for (int i = 0; i < glyphs.size(); i++) {
      PlacedGlyph glyph = glyphs.get(i);
      double width = face.width(glyph.id());
      String text;
      if (width > 0) {
        if (next < characters.length && isMark(characters[next])) {
          blank(end(), marks());
        }
        if (next == characters.length) {
          return false;
        }
        text = hasWidth(i + 1) ? take(next + 1) : letters();
      } else {
        text = i + 1 == glyphs.size() ? rest() : hasWidth(i + 1) ? marks() : letters();
      }
      draw(glyph, width, text);
    }
    return true;
  }

  private boolean hasWidth(int first) {
    return glyphs.stream().skip(first).anyMatch(glyph -> face.width(glyph.id()) > 0);
  }

  /** All width to the first glyph, and the marks to the others. */
  private void widen() {
    dealt.clear();
    next = 0;
    double end = 0;
    for (PlacedGlyph glyph : glyphs) {
      end = Math.max(end, glyph.x() + face.width(glyph.id()));
    }
    double width = Math.abs(unit.advance() - end) > SPACE ? unit.advance() : end;
    for (int i = 0; i < glyphs.size(); i++) {
      boolean last = i > 0 && i + 1 == glyphs.size();
      draw(glyphs.get(i), i == 0 ? face.possible(width) : 0, last ? rest() : letters());
    }
  }

  /** Readers of actual texts take these to end where their last glyph does. */
  private void close() {
    String rest = rest();
    if (!rest.equals(NOTHING) || Math.abs(unit.advance() - end()) > GAP) {
      blank(unit.advance(), rest);
    }
  }

  private void draw(PlacedGlyph glyph, double width, String text) {
    dealt.add(new Dealt(glyph, glyph.x(), width, text));
  }

  private void blank(double x, String text) {
    dealt.add(new Dealt(null, x, 0, text));
  }

  private double end() {
    return dealt.isEmpty() ? 0 : dealt.getLast().end();
  }

  private List<Drawn> drawn() {
    List<Drawn> drawn = new ArrayList<>();
    double begin = unit.advance();
    for (Dealt each : dealt.reversed()) {
      begin = each.text().equals(NOTHING) && each.width() == 0 ? begin : each.x();
      drawn.addFirst(new Drawn(code(each, begin), begin, each.width()));
    }
    return List.copyOf(drawn);
  }

  private int code(Dealt each, double x) {
    PlacedGlyph glyph = each.glyph();
    if (glyph == null) {
      return face.blank(each.text());
    }
    boolean plain = glyph.y() == 0 && x == glyph.x() && each.width() == face.width(glyph.id());
    return plain
        ? face.code(glyph.id(), each.text())
        : face.code(glyph, x, each.width(), each.text());
  }

  /** A character and the letters behind it. */
  private String letters() {
    int end = Math.min(next + 1, characters.length);
    while (end < characters.length && !isMark(characters[end])) {
      end++;
    }
    return take(end);
  }

  private String rest() {
    return take(characters.length);
  }

  private String marks() {
    int end = next;
    while (end < characters.length && isMark(characters[end])) {
      end++;
    }
    return take(end);
  }

  private String take(int end) {
    String text = end == next ? NOTHING : new String(characters, next, end - next);
    next = end;
    return text;
  }
}
