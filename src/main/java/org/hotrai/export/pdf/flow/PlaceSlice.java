package org.hotrai.export.pdf.flow;

import java.util.function.IntConsumer;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Slice;

/** Shows nothing, but tells on which page what follows it stands, from 1. */
public record PlaceSlice(IntConsumer page) implements Slice {
  @Override
  public double height() {
    return 0;
  }

  @Override
  public boolean keepsNext() {
    return true;
  }

  @Override
  public void draw(Canvas canvas, double top) {
    page.accept(canvas.number());
  }
}
