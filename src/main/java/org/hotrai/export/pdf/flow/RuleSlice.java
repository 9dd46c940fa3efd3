package org.hotrai.export.pdf.flow;

import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Slice;

/** A thin rule across the column. */
public record RuleSlice(double x, double width, double spaceBefore, boolean keepsNext)
    implements Slice {
  private static final double THICKNESS = 0.6;

  @Override
  public double height() {
    return THICKNESS;
  }

  @Override
  public void draw(Canvas canvas, double top) {
    canvas.fill(new Canvas.Box(x, top, width, THICKNESS), Colour.RULE);
  }
}
