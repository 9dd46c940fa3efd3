package org.hotrai.export.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;

/** A column of a page: what is drawn for the first stands so many points further right. */
record ColumnCanvas(Canvas page, double shift) implements Canvas {
  @Override
  public void text(Line line, double x, double top) {
    page.text(line, x + shift, top);
  }

  @Override
  public void fill(Box box, Colour colour) {
    page.fill(shifted(box), colour);
  }

  @Override
  public void picture(PDImageXObject picture, Box box) {
    page.picture(picture, shifted(box));
  }

  private Box shifted(Box box) {
    return new Box(box.x() + shift, box.top(), box.width(), box.height());
  }
}
