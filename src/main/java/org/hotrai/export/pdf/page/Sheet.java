package org.hotrai.export.pdf.page;

/**
 * The paper and its margins, in points.
 *
 * @param side margin at the left and at the right
 * @param top where text begins, from the upper edge
 * @param bottom where text ends, from the upper edge
 */
public record Sheet(double width, double height, double side, double top, double bottom) {
  /** A4 with margins of 25 mm. */
  public static final Sheet A4 = new Sheet(595.276, 841.89, 70.87, 70.87, 771.02);

  /** Width of the text. */
  public double column() {
    return width - 2 * side;
  }

  /** Height of the text. */
  public double depth() {
    return bottom - top;
  }
}
