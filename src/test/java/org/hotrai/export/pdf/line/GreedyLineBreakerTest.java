package org.hotrai.export.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GreedyLineBreakerTest {
  static final double WIDTH = 100;

  private final GreedyLineBreaker breaker = new GreedyLineBreaker();

  @Property(seed = "25")
  void linesHoldAllPiecesAndNonePassesTheWidth(
      @ForAll @Size(max = 60) List<@DoubleRange(min = 1, max = WIDTH) Double> widths) {
    List<Piece> pieces = widths.stream().map(width -> piece(width, 3, false)).toList();
    List<List<Piece>> lines = breaker.lines(pieces, WIDTH);
    assertThat(lines.stream().flatMap(List::stream)).containsExactlyElementsOf(pieces);
    for (List<Piece> line : lines) {
      double all = line.stream().mapToDouble(piece -> piece.width() + piece.space()).sum();
      assertThat(all - line.getLast().space()).isLessThanOrEqualTo(WIDTH + 0.01);
    }
  }

  @Test
  void theAuthorsBreakEndsALine() {
    List<Piece> pieces = List.of(piece(10, 0, true), piece(10, 0, false));
    assertThat(breaker.lines(pieces, WIDTH)).hasSize(2);
  }

  private static Piece piece(double width, double space, boolean endsLine) {
    return new Piece(List.of(), 0, 1, width, space, endsLine);
  }
}
