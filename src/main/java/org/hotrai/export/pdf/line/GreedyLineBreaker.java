package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.List;

/** Puts on each line as much as fits. */
final class GreedyLineBreaker implements LineBreaker {
  // Widths are sums of rounded numbers.
  private static final double TOLERANCE = 0.001;

  @Override
  public List<List<Piece>> lines(List<Piece> pieces, double width) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    double used = 0;
    for (Piece piece : pieces) {
      if (!line.isEmpty() && used + piece.width() > width + TOLERANCE) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      line.add(piece);
      used += piece.width() + piece.space();
      if (piece.endsLine()) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
