package org.hotrai.export.pdf;

import java.util.List;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Slice;

/**
 * A row of a table, or as much of it as stands together.
 *
 * @param bands heights of its lines, in points
 */
record RowSlice(
    List<Part> parts,
    List<Double> bands,
    double padding,
    double spaceBefore,
    boolean keepsNext,
    List<Slice> heads)
    implements Slice {
  private static final double RULE = 0.5;
  // Letters look centred between the rules when the leading is taken off above.
  private static final double RAISED = 0.4;

  /**
   * What a cell has in it.
   *
   * @param opens whether the cell begins here
   * @param closes whether it ends here
   */
  record Part(TableRows.SetCell cell, List<Line> lines, boolean opens, boolean closes) {}

  @Override
  public double height() {
    return bands.stream().mapToDouble(Double::doubleValue).sum() + 2 * padding * (1 - RAISED);
  }

  @Override
  public void draw(Canvas canvas, double top) {
    for (Part part : parts) {
      frame(canvas, part, top);
    }
    for (Part part : parts) {
      double at = top + padding * (1 - RAISED);
      for (int i = 0; i < part.lines().size(); i++) {
        canvas.text(part.cell().element(), part.lines().get(i), part.cell().x() + padding, at);
        at += bands.get(i);
      }
    }
  }

  private void frame(Canvas canvas, Part part, double top) {
    double x = part.cell().x();
    double width = part.cell().width();
    if (part.cell().place().cell().heading()) {
      canvas.fill(new Canvas.Box(x, top, width, height()), Colour.GROUND);
    }
    if (part.opens()) {
      canvas.fill(new Canvas.Box(x, top, width + RULE, RULE), Colour.RULE);
    }
    if (part.closes()) {
      canvas.fill(new Canvas.Box(x, top + height(), width + RULE, RULE), Colour.RULE);
    }
    canvas.fill(new Canvas.Box(x, top, RULE, height()), Colour.RULE);
    canvas.fill(new Canvas.Box(x + width, top, RULE, height()), Colour.RULE);
  }
}
