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

  /** The pieces, what belongs together in one, however wide. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (BreakPoint point : BreakPoints.of(text)) {
      if (point.ending() != Ending.BOND) {
        pieces.add(piece(start, point));
        start = point.index();
      }
    }
    return pieces;
  }

  /** The pieces, none wider than that: what belongs together parts where it must, words too. */
  List<Piece> pieces(double width) {
    List<Piece> pieces = new ArrayList<>();
    List<BreakPoint> bonds = new ArrayList<>();
    int start = 0;
    for (BreakPoint point : BreakPoints.of(text)) {
      bonds.add(point);
      if (point.ending() != Ending.BOND) {
        Piece whole = piece(start, point);
        if (whole.width() <= width) {
          pieces.add(whole);
        } else {
          parts(start, bonds, width, pieces);
        }
        start = point.index();
        bonds.clear();
      }
    }
    return pieces;
  }

  private void parts(int start, List<BreakPoint> ends, double width, List<Piece> target) {
    int from = start;
    for (BreakPoint end : ends) {
      Piece rest = piece(from, end);
      while (rest.width() > width) {
        int cut = cut(rest, width);
        if (cut >= end.index()) {
          break;
        }
        target.add(piece(from, new BreakPoint(cut, Ending.CUT)));
        from = cut;
        rest = piece(from, end);
      }
      target.add(rest);
      from = end.index();
    }
  }

  /** Index behind as many units as fit, and behind one where none does. */
  private int cut(Piece piece, double width) {
    double used = 0;
    int at = piece.start();
    int good = -1;
    int possible = -1;
    for (Fragment fragment : piece.fragments()) {
      for (var unit : fragment.run().units()) {
        used += unit.advance() * fragment.style().size() / 1000;
        if (used > width && at > piece.start()) {
          return good >= 0 ? good : possible >= 0 ? possible : at;
        }
        at += unit.text().length();
        if (BreakPoints.mayEnd(text, at)) {
          possible = at;
          good = BreakPoints.isGood(text, at) ? at : good;
        }
      }
    }
    return piece.end();
  }

  private Piece piece(int start, BreakPoint point) {
    int end = point.index();
    boolean feed = text.charAt(end - 1) == '\n';
    List<Fragment> fragments = fragments(start, feed ? end - 1 : end);
    double width = Fragment.width(fragments);
    double space = 0;
    for (Fragment fragment : fragments.reversed()) {
      space += fragment.trailingSpace();
      if (!fragment.run().isSpace()) {
        break;
      }
    }
    return new Piece(fragments, start, end, width - space, space, point.ending());
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
