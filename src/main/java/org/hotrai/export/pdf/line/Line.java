package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.glyph.TextUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line, ready to draw.
 *
 * @param fragments in reading order, the spaces at its end among them
 * @param width without the spaces at its end, in points
 * @param height from the top of this line to the top of the next, in points
 * @param baseline from its top, in points
 * @param place which characters of an article it draws, or null for other text
 */
public record Line(
    List<Fragment> fragments,
    double width,
    double height,
    double baseline,
    @Nullable TextPlace place) {
  public Line {
    fragments = List.copyOf(fragments);
  }

  /** A line of text that is no article's. */
  public Line(List<Fragment> fragments, double width, double height, double baseline) {
    this(fragments, width, height, baseline, null);
  }

  Line at(TextPlace where) {
    return new Line(fragments, width, height, baseline, where);
  }

  /** What the marks of notes on it lead to, in reading order. */
  public List<String> notes() {
    List<String> targets = new ArrayList<>();
    for (Fragment fragment : fragments) {
      String link = fragment.style().link();
      if (link != null && fragment.style().isOfMark()) {
        targets.add(link);
      }
    }
    return targets;
  }

  /** How many characters it draws. */
  int length() {
    int length = 0;
    for (Fragment fragment : fragments) {
      for (TextUnit unit : fragment.run().units()) {
        length += unit.text().length();
      }
    }
    return length;
  }

  /**
   * Where characters begin on the line, in points from its left edge.
   *
   * @param index counted from the line's first character; inside a cluster it is the cluster's edge
   */
  public double offset(int index) {
    double x = 0;
    int at = 0;
    for (Fragment fragment : fragments) {
      for (TextUnit unit : fragment.run().units()) {
        if (at >= index) {
          return Math.min(x, width);
        }
        at += unit.text().length();
        x += unit.advance() * fragment.style().size() / 1000;
      }
    }
    return width;
  }
}
