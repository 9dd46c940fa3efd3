package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hotrai.export.pdf.glyph.GlyphRun;
import org.hotrai.export.pdf.glyph.Shaper;
import org.hotrai.text.Clusters;
import org.hotrai.text.Words;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph at its break points and shapes what is between them. */
final class PieceMaker {
  /** More characters than most lines hold. */
  private static final int FIRST_LOOK = 256;

  private final Shaper shaper;
  private final StyledText paragraph;
  private final String text;
  private final int[] starts;
  private @Nullable BitSet insideWords;

  PieceMaker(Shaper shaper, StyledText paragraph) {
    this.shaper = shaper;
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.starts = new int[paragraph.stretches().size()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      at += paragraph.stretches().get(i).text().length();
    }
  }

  /** The pieces, what belongs together in one, however wide. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (BreakPoint point : breaks()) {
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
    for (BreakPoint point : breaks()) {
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

  /** The mark of a note stays with what it stands behind. */
  private List<BreakPoint> breaks() {
    BitSet marks = new BitSet();
    for (int i = 1; i < starts.length; i++) {
      marks.set(starts[i], paragraph.stretches().get(i).style().isOfMark());
    }
    return BreakPoints.of(text).stream()
        .map(point ->
            marks.get(point.index()) && point.ending() != Ending.FORCED
                ? new BreakPoint(point.index(), Ending.BOND)
                : point)
        .toList();
  }

  private void parts(int start, List<BreakPoint> ends, double width, List<Piece> target) {
    int from = start;
    for (BreakPoint end : ends) {
      int cut = cut(from, end, width);
      while (cut < end.index()) {
        target.add(piece(from, new BreakPoint(cut, Ending.CUT)));
        from = cut;
        cut = cut(from, end, width);
      }
      target.add(piece(from, end));
      from = end.index();
    }
  }

  /** Index behind as much as fits, the end for all; shapes little more than that. */
  private int cut(int start, BreakPoint end, double width) {
    for (int length = FIRST_LOOK; ; length *= 2) {
      int to = clusterEnd(start + length, end.index());
      Piece head = piece(start, to < end.index() ? new BreakPoint(to, Ending.CUT) : end);
      int cut = head.width() > width ? cut(head, width) : to;
      if (cut < to || to == end.index()) {
        return cut;
      }
    }
  }

  private int clusterEnd(int index, int end) {
    int to = Math.min(index, end);
    while (to < end && !Clusters.isBoundary(text, to)) {
      to++;
    }
    return to;
  }

  /** Index behind as many units as fit, between words if it can be; behind one where none does. */
  private int cut(Piece piece, double width) {
    double used = 0;
    int at = piece.start();
    int good = -1;
    int possible = -1;
    int between = -1;
    for (Fragment fragment : piece.fragments()) {
      for (var unit : fragment.run().units()) {
        used += unit.advance() * fragment.style().size() / 1000;
        if (used > width && at > piece.start()) {
          return between >= 0 ? between : good >= 0 ? good : possible >= 0 ? possible : at;
        }
        at += unit.text().length();
        if (BreakPoints.mayEnd(text, at)) {
          possible = at;
          good = BreakPoints.isGood(text, at) ? at : good;
          between = good == at && !insideWords().get(at) ? at : between;
        }
      }
    }
    return piece.end();
  }

  /** Told only where something is wider than the line. */
  private BitSet insideWords() {
    BitSet known = insideWords;
    if (known == null) {
      known = Words.insides(text);
      insideWords = known;
    }
    return known;
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
    int found = Arrays.binarySearch(starts, start);
    int first = found >= 0 ? found : -found - 2;
    for (int i = first; i < starts.length && starts[i] < end; i++) {
      StyledText.Stretch stretch = paragraph.stretches().get(i);
      int from = Math.max(start - starts[i], 0);
      int to = Math.min(end - starts[i], stretch.text().length());
      String part = stretch.text().substring(from, to);
      for (GlyphRun run : shaper.shape(part, stretch.style().look())) {
        fragments.add(new Fragment(run, stretch.style()));
      }
    }
    return fragments;
  }
}
