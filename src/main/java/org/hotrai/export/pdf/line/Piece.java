package org.hotrai.export.pdf.line;

import java.util.List;

/**
 * Text that no line break cuts, with the spaces behind it.
 *
 * @param start index of its first character in the paragraph
 * @param end index behind its last
 * @param width without the spaces at its end, in points
 * @param space width of the spaces at its end, in points
 * @param ending what a line ends at that ends behind it
 */
record Piece(
    List<Fragment> fragments, int start, int end, double width, double space, Ending ending) {
  Piece {
    fragments = List.copyOf(fragments);
  }

  /** Whether a line must end behind it. */
  boolean endsLine() {
    return ending == Ending.FORCED;
  }
}
