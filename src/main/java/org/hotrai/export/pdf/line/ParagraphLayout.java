package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hotrai.export.pdf.glyph.Faces;
import org.hotrai.export.pdf.glyph.Shaper;
import org.hotrai.text.font.Face;

/** Sets paragraphs: ragged at the right, never past the width. */
public final class ParagraphLayout {
  private final Faces faces;
  private final Shaper shaper;
  private final LineBreaker breaker;

  public ParagraphLayout(Faces faces, LineBreaker breaker) {
    this.faces = faces;
    this.shaper = new Shaper(faces);
    this.breaker = breaker;
  }

  /**
   * The lines of a text; none for none.
   *
   * @param width that no line passes, in points
   * @param leading height of a line, in points; more where the script needs it
   */
  public List<Line> lines(StyledText text, double width, double leading) {
    PieceMaker maker = new PieceMaker(shaper, text);
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : maker.pieces()) {
      if (piece.width() > width) {
        pieces.addAll(maker.parts(piece, width));
      } else {
        pieces.add(piece);
      }
    }
    return breaker.lines(pieces, width).stream().map(line -> line(line, leading)).toList();
  }

  /** The text on one line, however wide. */
  public List<Line> single(StyledText text, double leading) {
    List<Piece> pieces = new PieceMaker(shaper, text).pieces();
    return pieces.isEmpty() ? List.of() : List.of(line(pieces, leading));
  }

  /** Width of what no break cuts, at its widest, in points. */
  public double narrowest(StyledText text) {
    return new PieceMaker(shaper, text).pieces().stream().mapToDouble(Piece::width).max().orElse(0);
  }

  /** Width of the text on as many lines as its author gave it, in points. */
  public double widest(StyledText text) {
    List<Piece> pieces = new PieceMaker(shaper, text).pieces();
    return new GreedyLineBreaker()
        .lines(pieces, Double.MAX_VALUE).stream()
            .mapToDouble(ParagraphLayout::width)
            .max()
            .orElse(0);
  }

  private Line line(List<Piece> pieces, double leading) {
    List<Fragment> fragments =
        Fragment.joined(pieces.stream().flatMap(p -> p.fragments().stream()).toList());
    double ascent = 0;
    double descent = 0;
    Set<Face> seen = EnumSet.noneOf(Face.class);
    double size = 0;
    for (Fragment fragment : fragments) {
      Face face = fragment.run().face();
      if (seen.add(face) || fragment.style().size() > size) {
        size = Math.max(size, fragment.style().size());
        double em = fragment.style().size() / 1000;
        ascent = Math.max(ascent, faces.ascent(face) * em);
        descent = Math.max(descent, faces.descent(face) * em);
      }
    }
    double height = Math.max(leading, ascent + descent);
    double baseline = (height - ascent - descent) / 2 + ascent;
    return new Line(fragments, width(pieces), height, baseline);
  }

  private static double width(List<Piece> pieces) {
    double all = pieces.stream().mapToDouble(piece -> piece.width() + piece.space()).sum();
    return all - pieces.getLast().space();
  }
}
