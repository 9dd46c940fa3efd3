package org.hotrai.export.pdf.line;

import java.util.List;

/** Chooses the lines of a paragraph. */
@FunctionalInterface
interface LineBreaker {
  /**
   * The lines, each with at least one piece; all pieces in their order.
   *
   * @param pieces none of them wider than the line
   * @param width of every line, in points
   */
  List<List<Piece>> lines(List<Piece> pieces, double width);
}
