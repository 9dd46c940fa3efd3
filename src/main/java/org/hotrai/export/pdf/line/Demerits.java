package org.hotrai.export.pdf.line;

import java.util.List;

/**
 * How bad the lines are that can be made of some pieces. A line costs the square of what it leaves
 * empty, in tenths of the width, or the square of how far it must be stretched; what it ends at;
 * and something for being there. The last line is free, but for a very short one.
 */
final class Demerits {
  // Widths are sums of rounded numbers.
  private static final double TOLERANCE = 0.001;
  private static final double TENTH = 0.1;
  private static final double LINE = 0.5;
  private static final double SHORT_LAST = 8;
  private static final double SHORT = 0.2;
  private static final double STRETCHED = 3;
  private static final double TORN = 6;

  private final List<Piece> pieces;
  private final double width;
  private final Alignment alignment;
  // By the index behind a piece: what stands before it together, and what a line's end leaves out.
  private final double[] starts;
  private final double[] growths;
  private final double[] spaces;
  private final double[] growthsBehind;

  /** For lines of that width, in points. */
  Demerits(List<Piece> pieces, double width, Alignment alignment) {
    this.pieces = pieces;
    this.width = width;
    this.alignment = alignment;
    this.starts = new double[pieces.size() + 1];
    this.growths = new double[pieces.size() + 1];
    this.spaces = new double[pieces.size() + 1];
    this.growthsBehind = new double[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      spaces[i + 1] = piece.space();
      starts[i + 1] = starts[i] + piece.width() + piece.space();
      if (alignment == Alignment.JUSTIFIED) {
        growthsBehind[i + 1] = Elasticity.behind(piece);
        growths[i + 1] = growths[i] + Elasticity.inside(piece) + growthsBehind[i + 1];
      }
    }
  }

  /** Whether the pieces from the first to the one before the last index fit on a line. */
  boolean fits(int first, int behind) {
    return length(first, behind) <= width + TOLERANCE;
  }

  /** The demerits of a line of these pieces, which fit. */
  double of(int first, int behind) {
    double slack = Math.max(0, width - length(first, behind));
    if (behind == pieces.size() || pieces.get(behind - 1).endsLine()) {
      boolean alone = first == 0 || pieces.get(first - 1).endsLine();
      double lack = 1 - (width - slack) / (SHORT * width);
      return LINE + (alone || lack <= 0 ? 0 : SHORT_LAST * lack * lack);
    }
    double growth = growths[behind] - growths[first] - growthsBehind[behind];
    return LINE + looseness(slack, growth) + pieces.get(behind - 1).ending().demerits();
  }

  private double looseness(double slack, double growth) {
    double empty = slack / (TENTH * width);
    if (alignment == Alignment.RAGGED) {
      return empty * empty;
    }
    if (slack > growth) {
      return TORN + empty * empty;
    }
    double stretch = slack > 0 ? slack / growth : 0;
    return STRETCHED * stretch * stretch;
  }

  private double length(int first, int behind) {
    return starts[behind] - starts[first] - spaces[behind];
  }
}
