package org.hotrai.export.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static final double WIDTH = 100;

  private final LineBreaker greedy = new GreedyLineBreaker();
  private final LineBreaker total = new TotalFitLineBreaker(Alignment.RAGGED);

  @Property(seed = "25")
  void linesHoldAllPiecesAndNonePassesTheWidth(@ForAll("paragraphs") List<Piece> pieces) {
    for (LineBreaker breaker : List.of(greedy, total)) {
      List<List<Piece>> lines = breaker.lines(pieces, WIDTH);
      assertThat(lines.stream().flatMap(List::stream)).containsExactlyElementsOf(pieces);
      for (List<Piece> line : lines) {
        assertThat(width(line)).isLessThanOrEqualTo(WIDTH + 0.01);
        assertThat(line.subList(0, line.size() - 1)).noneMatch(Piece::endsLine);
      }
    }
  }

  @Property(seed = "25")
  void noLinesAreBetterThanThoseOfTheWholeParagraph(
      @ForAll("paragraphs") List<Piece> pieces, @ForAll Alignment alignment) {
    Demerits demerits = new Demerits(pieces, WIDTH, alignment);
    double best = sum(demerits, new TotalFitLineBreaker(alignment).lines(pieces, WIDTH));
    assertThat(best).isLessThanOrEqualTo(sum(demerits, greedy.lines(pieces, WIDTH)) + 1e-9);
    if (pieces.size() <= 12) {
      assertThat(best).isCloseTo(least(demerits, pieces, 0), Percentage.withPercentage(0.001));
    }
  }

  @Provide
  Arbitrary<List<Piece>> paragraphs() {
    Arbitrary<Ending> endings = Arbitraries.of(Ending.SPACE, Ending.WORD, Ending.WORD, Ending.BOND);
    return Combinators.combine(Arbitraries.doubles().between(1, WIDTH), endings)
        .as((width, ending) -> piece(width, ending))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  /** The least demerits of all ways there are to break the pieces from there on. */
  private static double least(Demerits demerits, List<Piece> pieces, int first) {
    if (first == pieces.size()) {
      return 0;
    }
    double least = Double.MAX_VALUE;
    for (int behind = first + 1; behind <= pieces.size(); behind++) {
      if (behind > first + 1 && !demerits.fits(first, behind)) {
        break;
      }
      least = Math.min(least, demerits.of(first, behind) + least(demerits, pieces, behind));
    }
    return least;
  }

  @Test
  void aLineMayBeShorterSoThatTheNextIsNot() {
    // Greedily the first line is full and the second nearly empty before the wide third piece.
    List<Piece> pieces = pieces(Ending.WORD, 40, 30, 30, 15, 90, 80);
    assertThat(greedy.lines(pieces, WIDTH)).extracting(List::size).containsExactly(3, 1, 1, 1);
    assertThat(total.lines(pieces, WIDTH)).extracting(List::size).containsExactly(2, 2, 1, 1);
  }

  @Test
  void aLineEndsAtASpaceRatherThanBetweenTwoWords() {
    List<Piece> pieces = new ArrayList<>(pieces(Ending.WORD, 30, 30, 30, 4, 90, 90));
    pieces.set(2, piece(30, Ending.SPACE));
    assertThat(total.lines(pieces, WIDTH).getFirst()).hasSize(3);
    assertThat(greedy.lines(pieces, WIDTH).getFirst()).hasSize(4);
  }

  @Test
  void theLastLineMayBeShortButNotVeryShort() {
    List<Piece> pieces = pieces(Ending.WORD, 30, 30, 30, 30, 30, 30, 5);
    assertThat(total.lines(pieces, WIDTH).getLast()).hasSizeGreaterThan(1);
    List<Piece> longer = pieces(Ending.WORD, 33, 33, 33, 33, 33, 33, 30);
    assertThat(total.lines(longer, WIDTH).getLast()).hasSize(1);
  }

  @Test
  void theAuthorsBreakEndsALine() {
    List<Piece> pieces = List.of(piece(10, Ending.FORCED), piece(10, Ending.FORCED));
    assertThat(greedy.lines(pieces, WIDTH)).hasSize(2);
    assertThat(total.lines(pieces, WIDTH)).hasSize(2);
  }

  @Test
  void aVeryLongParagraphIsSoonBroken() {
    List<Piece> pieces = Collections.nCopies(400_000, piece(7, Ending.WORD));
    assertThat(total.lines(pieces, WIDTH)).hasSize((400_000 + 13) / 14);
  }

  private static double sum(Demerits demerits, List<List<Piece>> lines) {
    double sum = 0;
    int at = 0;
    for (List<Piece> line : lines) {
      sum += demerits.of(at, at + line.size());
      at += line.size();
    }
    return sum;
  }

  private static double width(List<Piece> line) {
    double all = line.stream().mapToDouble(piece -> piece.width() + piece.space()).sum();
    return all - line.getLast().space();
  }

  private static List<Piece> pieces(Ending ending, double... widths) {
    List<Piece> pieces = new ArrayList<>();
    for (double width : widths) {
      pieces.add(piece(width, ending));
    }
    return pieces;
  }

  private static Piece piece(double width, Ending ending) {
    return new Piece(List.of(), 0, 1, width, ending == Ending.SPACE ? 3 : 0, ending);
  }
}
