package org.hotrai.export.pdf.flow;

import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.structure.StructureElement;

/** What is drawn beside or beneath a line. */
@FunctionalInterface
public interface Ornament {
  Ornament NONE = (canvas, top, height) -> {};

  void draw(Canvas canvas, double top, double height);

  /** A quiet rule at the left. */
  static Ornament rule(double x) {
    return (canvas, top, height) -> canvas.fill(new Canvas.Box(x, top, 1.5, height), Colour.RULE);
  }

  /** A ground of that width. */
  static Ornament ground(double x, double width) {
    return (canvas, top, height) ->
        canvas.fill(new Canvas.Box(x, top, width, height), Colour.GROUND);
  }

  /** The mark of a list's item. */
  static Ornament mark(StructureElement label, Line mark, double x) {
    return (canvas, top, height) -> canvas.text(label, mark, x, top);
  }
}
