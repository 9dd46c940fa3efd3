package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.glyph.GlyphRun;
import org.hotrai.export.pdf.glyph.TextUnit;

/**
 * Stretches a line to the margin: its spaces first, then the borders of words a little, never a
 * word. A line that would be torn apart stays as it is.
 */
final class Justifier {
  private final List<Piece> pieces;
  private final double spaces;
  private final double words;

  Justifier(List<Piece> line) {
    this.pieces = line;
    double space = -line.getLast().space();
    double word = 0;
    for (int i = 0; i < line.size(); i++) {
      Piece piece = line.get(i);
      space += piece.fragments().stream().mapToDouble(Elasticity::spaces).sum();
      word += i < line.size() - 1 ? wordGrowth(piece) : 0;
    }
    this.spaces = space;
    this.words = word;
  }

  /**
   * The line's fragments with so many points, more than none, added between them; as they are where
   * it tears.
   */
  List<Fragment> stretched(double missing) {
    double most = Elasticity.SPACE * spaces + words;
    if (missing > most) {
      return pieces.stream().flatMap(piece -> piece.fragments().stream()).toList();
    }
    double first = Math.min(missing, Elasticity.SPACE_FIRST * spaces);
    double rest = (missing - first) / (most - Elasticity.SPACE_FIRST * spaces);
    double spaceGrowth =
        spaces <= 0 ? 0 : first / spaces + rest * (Elasticity.SPACE - Elasticity.SPACE_FIRST);
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < pieces.size() - 1; i++) {
      Piece piece = pieces.get(i);
      stretch(piece, Integer.MAX_VALUE, spaceGrowth, rest * wordGrowth(piece), fragments);
    }
    stretch(pieces.getLast(), visible(pieces.getLast()), spaceGrowth, 0, fragments);
    return fragments;
  }

  private static double wordGrowth(Piece piece) {
    return piece.space() > 0 ? 0 : Elasticity.behind(piece);
  }

  /** Spaces before the unit of that index grow in proportion, the last unit by so many points. */
  private static void stretch(
      Piece piece, int spacesEnd, double spaceGrowth, double behind, List<Fragment> target) {
    int at = 0;
    for (Fragment fragment : piece.fragments()) {
      List<TextUnit> units = new ArrayList<>();
      for (TextUnit unit : fragment.run().units()) {
        boolean grows = Elasticity.isSpace(unit) && at < spacesEnd;
        units.add(grows ? wider(unit, unit.advance() * spaceGrowth) : unit);
        at++;
      }
      target.add(of(fragment, units));
    }
    if (behind > 0) {
      Fragment last = target.removeLast();
      List<TextUnit> units = new ArrayList<>(last.run().units());
      units.add(wider(units.removeLast(), behind * 1000 / last.style().size()));
      target.add(of(last, units));
    }
  }

  private static Fragment of(Fragment fragment, List<TextUnit> units) {
    return new Fragment(GlyphRun.of(fragment.run().face(), units), fragment.style());
  }

  /** How many of the piece's units stand before the spaces at its end. */
  private static int visible(Piece piece) {
    int visible = 0;
    int at = 0;
    for (Fragment fragment : piece.fragments()) {
      for (TextUnit unit : fragment.run().units()) {
        at++;
        visible = unit.isSpace() ? visible : at;
      }
    }
    return visible;
  }

  private static TextUnit wider(TextUnit unit, double by) {
    return new TextUnit(unit.text(), unit.glyphs(), unit.advance() + by);
  }
}
