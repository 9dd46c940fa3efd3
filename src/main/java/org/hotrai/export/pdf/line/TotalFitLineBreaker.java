package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses the lines of a whole paragraph together, so that the sum of their {@link Demerits} is the
 * least (D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines", 1981). Looks back from each
 * place no further than a line reaches.
 */
final class TotalFitLineBreaker implements LineBreaker {
  private final Alignment alignment;

  TotalFitLineBreaker(Alignment alignment) {
    this.alignment = alignment;
  }

  @Override
  public List<List<Piece>> lines(List<Piece> pieces, double width) {
    Demerits demerits = new Demerits(pieces, width, alignment);
    int[] begins = new int[pieces.size() + 1];
    double[] least = new double[pieces.size() + 1];
    Arrays.fill(least, 1, least.length, Double.MAX_VALUE);
    for (int behind = 1; behind <= pieces.size(); behind++) {
      int first = behind - 1;
      do {
        double sum = least[first] + demerits.of(first, behind);
        if (sum < least[behind]) {
          least[behind] = sum;
          begins[behind] = first;
        }
        first--;
      } while (first >= 0 && !pieces.get(first).endsLine() && demerits.fits(first, behind));
    }
    List<List<Piece>> lines = new ArrayList<>();
    for (int behind = pieces.size(); behind > 0; behind = begins[behind]) {
      lines.add(pieces.subList(begins[behind], behind));
    }
    Collections.reverse(lines);
    return lines;
  }
}
