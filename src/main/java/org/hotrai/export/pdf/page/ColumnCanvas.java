package org.hotrai.export.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.structure.StructureElement;

/** A column of a page: what is drawn for the first stands so many points further right. */
record ColumnCanvas(Canvas page, double shift) implements Canvas {
  @Override
  public void text(StructureElement element, Line line, double x, double top) {
    page.text(element, line, x + shift, top);
  }

  @Override
  public void fill(Box box, Colour colour) {
    page.fill(shifted(box), colour);
  }

  @Override
  public void picture(StructureElement element, PDImageXObject picture, Box box) {
    page.picture(element, picture, shifted(box));
  }

  @Override
  public void dots(Box box, Colour colour) {
    page.dots(shifted(box), colour);
  }

  @Override
  public void aside(Line line, double x, double top) {
    page.aside(line, x + shift, top);
  }

  @Override
  public int number() {
    return page.number();
  }

  private Box shifted(Box box) {
    return new Box(box.x() + shift, box.top(), box.width(), box.height());
  }
}
