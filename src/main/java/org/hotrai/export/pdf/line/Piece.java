package org.hotrai.export.pdf.line;

import java.util.List;

/**
 * Text that no line break cuts, with the spaces behind it.
 *
 * @param start index of its first character in the paragraph
 * @param end index behind its last
 * @param width without the spaces at its end, in points
 * @param space width of the spaces at its end, in points
 * @param endsLine whether the author broke the line behind it
 */
public record Piece(
    List<Fragment> fragments, int start, int end, double width, double space, boolean endsLine) {
  public Piece {
    fragments = List.copyOf(fragments);
  }
}
