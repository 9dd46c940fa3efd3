package org.hotrai.export.pdf.flow;

import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Slice;

/** Room that stays empty, at the top of a page as well. */
public record GapSlice(double height) implements Slice {
  @Override
  public boolean keepsNext() {
    return true;
  }

  @Override
  public void draw(Canvas canvas, double top) {}
}
