package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.glyph.GlyphRun;
import org.hotrai.export.pdf.glyph.Shaper;

/** Cuts a paragraph at its break points and shapes what is between them. */
final class PieceMaker {
  private final Shaper shaper;
  private final StyledText paragraph;
  private final String text;

  PieceMaker(Shaper shaper, StyledText paragraph) {
    this.shaper = shaper;
    this.paragraph = paragraph;
    this.text = paragraph.text();
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int end : BreakPoints.of(text)) {
      pieces.add(piece(start, end));
      start = end;
    }
    return pieces;
  }

  /** The piece in parts none of which is wider, cut at the borders of clusters. */
  List<Piece> parts(Piece wide, double width) {
    List<Piece> parts = new ArrayList<>();
    Piece rest = wide;
    int cut = cut(rest, width);
    while (rest.width() > width && cut < rest.end()) {
      parts.add(piece(rest.start(), cut));
      rest = piece(cut, wide.end());
      cut = cut(rest, width);
    }
    parts.add(rest);
    return parts;
  }

  /** Index behind as many units as fit, and behind one where none does. */
  private int cut(Piece piece, double width) {
    double used = 0;
    int at = piece.start();
    int cut = piece.end();
    for (Fragment fragment : piece.fragments()) {
      for (var unit : fragment.run().units()) {
        used += unit.advance() * fragment.style().size() / 1000;
        if (used > width && cut < piece.end()) {
          return cut;
        }
        at += unit.text().length();
        if (BreakPoints.mayEnd(text, at)) {
          cut = at;
        }
      }
    }
    return cut;
  }

  private Piece piece(int start, int end) {
    boolean endsLine = text.charAt(end - 1) == '\n';
    List<Fragment> fragments = fragments(start, endsLine ? end - 1 : end);
    double width = fragments.stream().mapToDouble(Fragment::width).sum();
    double space = 0;
    for (Fragment fragment : fragments.reversed()) {
      space += fragment.trailingSpace();
      if (!fragment.run().isSpace()) {
        break;
      }
    }
    return new Piece(fragments, start, end, width - space, space, endsLine);
  }

  private List<Fragment> fragments(int start, int end) {
    List<Fragment> fragments = new ArrayList<>();
    int at = 0;
    for (StyledText.Stretch stretch : paragraph.stretches()) {
      int from = Math.max(start - at, 0);
      int to = Math.min(end - at, stretch.text().length());
      if (from < to) {
        String part = stretch.text().substring(from, to);
        for (GlyphRun run : shaper.shape(part, stretch.style().look())) {
          fragments.add(new Fragment(run, stretch.style()));
        }
      }
      at += stretch.text().length();
    }
    return fragments;
  }
}
