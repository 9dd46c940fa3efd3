package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.glyph.GlyphRun;
import org.hotrai.export.pdf.glyph.TextUnit;

/** Shaped text and how it is drawn. */
public record Fragment(GlyphRun run, TextStyle style) {
  /** Neighbours that are drawn one way as one fragment each. */
  static List<Fragment> joined(List<Fragment> fragments) {
    List<Fragment> joined = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= fragments.size(); end++) {
      if (end == fragments.size() || !fragments.get(end).isLike(fragments.get(start))) {
        joined.add(joinedLike(fragments.subList(start, end)));
        start = end;
      }
    }
    return joined;
  }

  private static Fragment joinedLike(List<Fragment> fragments) {
    Fragment first = fragments.getFirst();
    if (fragments.size() == 1) {
      return first;
    }
    List<TextUnit> units = new ArrayList<>();
    fragments.forEach(fragment -> units.addAll(fragment.run.units()));
    return new Fragment(GlyphRun.of(first.run.face(), units), first.style);
  }

  private boolean isLike(Fragment other) {
    return run.face() == other.run.face() && style.equals(other.style);
  }

  /** Width of these together, in points. */
  static double width(List<Fragment> fragments) {
    double width = 0;
    for (Fragment fragment : fragments) {
      width += fragment.width();
    }
    return width;
  }

  /** In points. */
  public double width() {
    return run.advance() * style.size() / 1000;
  }

  /** Width of the spaces at its end, in points. */
  public double trailingSpace() {
    return run.trailingSpace() * style.size() / 1000;
  }
}
