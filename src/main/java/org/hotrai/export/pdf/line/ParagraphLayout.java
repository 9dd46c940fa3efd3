package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hotrai.export.pdf.glyph.Faces;
import org.hotrai.export.pdf.glyph.Shaper;
import org.hotrai.text.font.Face;

/** Sets paragraphs, never past the width. */
public final class ParagraphLayout {
  private final Faces faces;
  private final Shaper shaper;

  public ParagraphLayout(Faces faces) {
    this.faces = faces;
    this.shaper = new Shaper(faces);
  }

  /**
   * The lines of a text, ragged at the right; none for none.
   *
   * @param width that no line passes, in points
   * @param leading height of a line, in points; more where the script needs it
   */
  public List<Line> lines(StyledText text, double width, double leading) {
    return lines(text, width, leading, Alignment.RAGGED);
  }

  /** As {@link #lines(StyledText, double, double)}, with lines that end so. */
  public List<Line> lines(StyledText text, double width, double leading, Alignment alignment) {
    List<Piece> pieces = new PieceMaker(shaper, text).pieces(width);
    List<Line> lines = new ArrayList<>();
    for (List<Piece> line : new TotalFitLineBreaker(alignment).lines(pieces, width)) {
      boolean stretches = alignment == Alignment.JUSTIFIED && !line.getLast().endsLine();
      lines.add(line(line, stretches ? width - width(line) : 0, leading));
    }
    return lines;
  }

  /** The text on one line, however wide. */
  public List<Line> single(StyledText text, double leading) {
    List<Piece> pieces = new PieceMaker(shaper, text).pieces();
    return pieces.isEmpty() ? List.of() : List.of(line(pieces, 0, leading));
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

  /** The pieces as a line; so many points are missing to a line that is to be full. */
  private Line line(List<Piece> pieces, double missing, double leading) {
    List<Fragment> fragments =
        Fragment.joined(missing > 0 ? new Justifier(pieces).stretched(missing) : all(pieces));
    double ascent = 0;
    double descent = 0;
    double height = leading;
    Set<Face> seen = EnumSet.noneOf(Face.class);
    double size = 0;
    for (Fragment fragment : fragments) {
      // Lines are alike whether or not a foreign word is on them.
      List<Face> own = fragment.style().look().measures();
      List<Face> measures = new ArrayList<>(own);
      measures.add(fragment.run().face());
      for (Face face : measures) {
        if (seen.add(face) || fragment.style().size() > size) {
          size = Math.max(size, fragment.style().size());
          double em = fragment.style().size() / 1000;
          ascent = Math.max(ascent, faces.ascent(face) * em);
          descent = Math.max(descent, faces.descent(face) * em);
        }
      }
      // The leading suits the look's own faces, whatever room they ask for.
      Face used = fragment.run().face();
      double em = fragment.style().size() / 1000;
      double needed = (faces.ascent(used) + faces.descent(used)) * em;
      height = own.contains(used) ? height : Math.max(height, needed);
    }
    double baseline = (height - ascent - descent) / 2 + ascent;
    return new Line(
        fragments, Fragment.width(fragments) - pieces.getLast().space(), height, baseline);
  }

  private static List<Fragment> all(List<Piece> pieces) {
    List<Fragment> fragments = new ArrayList<>();
    pieces.forEach(piece -> fragments.addAll(piece.fragments()));
    return fragments;
  }

  private static double width(List<Piece> pieces) {
    double all = pieces.stream().mapToDouble(piece -> piece.width() + piece.space()).sum();
    return all - pieces.getLast().space();
  }
}
