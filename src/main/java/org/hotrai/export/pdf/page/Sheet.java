package org.hotrai.export.pdf.page;

/**
 * The paper, its margins and its columns, in points.
 *
 * @param side margin at the left and at the right
 * @param top where text begins, from the upper edge
 * @param bottom where text ends, from the upper edge
 * @param columns how many stand beside one another
 * @param gap between two columns
 */
public record Sheet(
    double width, double height, double side, double top, double bottom, int columns, double gap) {

  /** The same paper with so many columns. */
  public Sheet in(int number) {
    return new Sheet(width, height, side, top, bottom, number, gap);
  }

  /** Width of a column. */
  public double column() {
    return (measure() - gap * (columns - 1)) / columns;
  }

  /** Width of all columns together. */
  public double measure() {
    return width - 2 * side;
  }

  /** Height of the text. */
  public double depth() {
    return bottom - top;
  }
}
