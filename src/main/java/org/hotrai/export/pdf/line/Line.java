package org.hotrai.export.pdf.line;

import java.util.List;

/**
 * A line, ready to draw.
 *
 * @param fragments in reading order, the spaces at its end among them
 * @param width without the spaces at its end, in points
 * @param height from the top of this line to the top of the next, in points
 * @param baseline from its top, in points
 */
public record Line(List<Fragment> fragments, double width, double height, double baseline) {
  public Line {
    fragments = List.copyOf(fragments);
  }
}
