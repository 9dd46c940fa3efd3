package org.hotrai.export.pdf.flow;

import java.util.List;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.StructureElement;

/** A line of a paragraph. */
public record LineSlice(
    StructureElement element,
    Line line,
    double x,
    double spaceBefore,
    boolean keepsNext,
    Ornament ornament)
    implements Slice {
  @Override
  public double height() {
    return line.height();
  }

  @Override
  public List<Line> lines() {
    return List.of(line);
  }

  @Override
  public void draw(Canvas canvas, double top) {
    ornament.draw(canvas, top, line.height());
    canvas.text(element, line, x, top);
  }
}
