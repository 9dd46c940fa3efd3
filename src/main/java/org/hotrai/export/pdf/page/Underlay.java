package org.hotrai.export.pdf.page;

import org.hotrai.export.pdf.line.Line;

/** What is told of every line before it is drawn, and may draw below and beside it. */
@FunctionalInterface
public interface Underlay {
  /** Draws nothing. */
  Underlay NONE = (line, x, top, canvas) -> {};

  /** The line will be drawn there, in points from the page's upper left corner. */
  void below(Line line, double x, double top, Canvas canvas);
}
