package org.hotrai.export.pdf.style;

import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.page.Sheet;

/**
 * How pages are made. What is out of bounds becomes the nearest that is not.
 *
 * @param columns 1 or 2
 * @param margin at the edges, in millimetres
 * @param size of ordinary text, in points; all else is in proportion
 */
public record PageSetup(
    Paper paper, int columns, double margin, double size, Typeface typeface, Alignment alignment) {
  /** How many columns there can be. */
  public static final int MOST_COLUMNS = 2;

  /** The least margin, in millimetres. */
  public static final double LEAST_MARGIN = 10;

  /** The greatest margin, in millimetres. */
  public static final double MOST_MARGIN = 40;

  /** The least size of text, in points. */
  public static final double LEAST_SIZE = 8;

  /** The greatest size of text, in points. */
  public static final double MOST_SIZE = 20;

  /** One column on A4, ragged at the right. */
  public static final PageSetup USUAL =
      new PageSetup(Paper.A4, 1, Paper.A4.margin(), 12, Typeface.SARABUN, Alignment.RAGGED);

  private static final double MILLIMETRES_PER_INCH = 25.4;
  // Running heads and page numbers stand in the outermost 54 points, the text never.
  private static final double LEAST_HEAD = 20;
  private static final double GAP = 1.75;

  public PageSetup {
    columns = Math.clamp(columns, 1, MOST_COLUMNS);
    margin = Math.clamp(margin, LEAST_MARGIN, MOST_MARGIN);
    size = Math.clamp(size, LEAST_SIZE, MOST_SIZE);
  }

  /** Where on a page text stands. */
  public Sheet sheet() {
    double height = points(paper.height());
    double head = points(Math.max(margin, LEAST_HEAD));
    return new Sheet(
        points(paper.width()), height, points(margin), head, height - head, columns, GAP * size);
  }

  /** To a thousandth. */
  private static double points(double millimetres) {
    return Math.round(millimetres * 72_000 / MILLIMETRES_PER_INCH) / 1000.0;
  }
}
