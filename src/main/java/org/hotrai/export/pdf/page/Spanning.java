package org.hotrai.export.pdf.page;

import java.util.List;

/** A slice that stands above all columns, at the top of a page. */
public record Spanning(Slice slice) implements Slice {
  @Override
  public double height() {
    return slice.height();
  }

  @Override
  public double spaceBefore() {
    return slice.spaceBefore();
  }

  @Override
  public boolean keepsNext() {
    return slice.keepsNext();
  }

  @Override
  public List<Slice> heads() {
    return slice.heads();
  }

  @Override
  public boolean spans() {
    return true;
  }

  @Override
  public void draw(Canvas canvas, double top) {
    slice.draw(canvas, top);
  }
}
