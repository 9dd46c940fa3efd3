package org.hotrai.export.pdf.picture;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.StructureElement;

/** A picture across the column or narrower. */
record PictureSlice(
    StructureElement element,
    PDImageXObject picture,
    Canvas.Box box,
    double spaceBefore,
    boolean keepsNext)
    implements Slice {
  @Override
  public double height() {
    return box.height();
  }

  @Override
  public void draw(Canvas canvas, double top) {
    canvas.picture(element, picture, new Canvas.Box(box.x(), top, box.width(), box.height()));
  }
}
