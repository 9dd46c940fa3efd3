package org.hotrai.export.pdf.style;

/** Paper that can be printed on, upright. */
public enum Paper {
  A4(210, 297, 25),
  A5(148, 210, 18),
  LETTER(215.9, 279.4, 25);

  private final double width;
  private final double height;
  private final double margin;

  Paper(double width, double height, double margin) {
    this.width = width;
    this.height = height;
    this.margin = margin;
  }

  /** In millimetres. */
  public double width() {
    return width;
  }

  /** In millimetres. */
  public double height() {
    return height;
  }

  /** What is usually left free at the edges, in millimetres. */
  public double margin() {
    return margin;
  }
}
