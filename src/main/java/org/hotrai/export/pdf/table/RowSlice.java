package org.hotrai.export.pdf.table;

import java.util.List;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Slice;

/**
 * A row of a table, or as much of it as stands together.
 *
 * @param bands heights of its lines, in points
 * @param highest height above which it may be cut, in points
 */
record RowSlice(
    List<Part> parts,
    List<Double> bands,
    double padding,
    double spaceBefore,
    double highest,
    boolean keepsNext,
    List<Slice> heads)
    implements Slice {
  private static final double RULE = 0.5;
  // Letters look centred between the rules when the leading is taken off above.
  private static final double RAISED = 0.4;
  // Neither part of a row has fewer lines.
  private static final int FEWEST = 2;

  /**
   * What a cell has in it.
   *
   * @param opens whether the cell begins here
   * @param closes whether it ends here
   */
  record Part(TableRows.SetCell cell, List<Line> lines, boolean opens, boolean closes) {
    private Part above(int band) {
      return new Part(cell, lines.subList(0, Math.min(band, lines.size())), opens, false);
    }

    private Part below(int band) {
      int first = Math.min(band, lines.size());
      return new Part(cell, lines.subList(first, lines.size()), false, closes);
    }
  }

  @Override
  public double height() {
    return height(bands.size());
  }

  /** Of so many lines, in points. */
  private double height(int lines) {
    double height = 2 * edge();
    for (int band = 0; band < lines; band++) {
      height += bands.get(band);
    }
    return height;
  }

  /** The gap above its first line and below its last, in points. */
  private double edge() {
    return padding * (1 - RAISED);
  }

  @Override
  public double least() {
    return isLong() ? height(FEWEST) : height();
  }

  private boolean isLong() {
    return height() > highest && bands.size() >= 2 * FEWEST;
  }

  @Override
  public List<Slice> cut(double room) {
    int fitting = 0;
    double height = 2 * edge();
    while (fitting < bands.size() && height + bands.get(fitting) <= room) {
      height += bands.get(fitting);
      fitting++;
    }
    int first = Math.min(fitting, bands.size() - FEWEST);
    if (!isLong() || first < FEWEST) {
      return List.of(this);
    }
    List<Part> above = parts.stream().map(part -> part.above(first)).toList();
    List<Part> below = parts.stream().map(part -> part.below(first)).toList();
    List<Double> later = bands.subList(first, bands.size());
    return List.of(
        new RowSlice(above, bands.subList(0, first), padding, spaceBefore, highest, false, heads),
        new RowSlice(below, later, padding, 0, 0, keepsNext, heads));
  }

  @Override
  public List<Line> lines() {
    return parts.stream().flatMap(part -> part.lines().stream()).toList();
  }

  @Override
  public void draw(Canvas canvas, double top) {
    for (Part part : parts) {
      frame(canvas, part, top);
    }
    for (Part part : parts) {
      double at = top + edge();
      for (int i = 0; i < part.lines().size(); i++) {
        Line line = part.lines().get(i);
        canvas.text(part.cell().element(), line, part.cell().left(line, padding), at);
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
