package org.hotrai.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hotrai.text.Clusters;
import org.hotrai.text.LineBreaks;

/** Breaks text into lines of a width: between words where it can, never inside a cluster. */
final class LineFill {
  private static final String ELLIPSIS = "…";

  private final ToDoubleFunction<String> width;

  /** Breaks by what that says is the width of a string. */
  LineFill(ToDoubleFunction<String> width) {
    this.width = width;
  }

  /**
   * A line of a text.
   *
   * @param start index of its first character
   * @param end index behind its last, without the white space at the line's end
   * @param cut whether an ellipsis stands for the rest of the text
   */
  record Line(int start, int end, boolean cut) {
    String of(String text) {
      return text.substring(start, end) + (cut ? ELLIPSIS : "");
    }
  }

  /** The lines of the text; the last of them is cut where the text needs more than so many. */
  List<Line> lines(String text, double available, int most) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      fill(text, start, end, available, most, lines);
      if (lines.size() == most
          && (end < text.length() || lines.getLast().end() < trim(text, end))) {
        lines.set(most - 1, cut(text, lines.getLast().start(), end, available));
        return lines;
      }
      start = end + 1;
    }
    return lines;
  }

  private void fill(String text, int from, int to, double available, int most, List<Line> lines) {
    String paragraph = text.substring(from, to);
    if (width.applyAsDouble(paragraph.stripTrailing()) <= available) {
      lines.add(line(text, from, to));
      return;
    }
    List<Integer> breaks = LineBreaks.of(paragraph);
    int start = 0;
    while (start < paragraph.length() && lines.size() < most) {
      int end = longest(paragraph, start, behind(breaks, start), available);
      if (end == start) {
        end = longest(paragraph, start, clusters(paragraph, start), available);
      }
      end = end == start ? clusters(paragraph, start).getFirst() : end;
      lines.add(line(text, from + start, from + end));
      start = end;
    }
  }

  private double widthOf(String text, int start, int end) {
    return width.applyAsDouble(text.substring(start, end).stripTrailing());
  }

  /** The last of the ends that a line from start still fits with; start where none does. */
  private int longest(String text, int start, List<Integer> ends, double available) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (widthOf(text, start, ends.get(middle)) <= available) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? start : ends.get(low - 1);
  }

  private Line cut(String text, int start, int end, double available) {
    String paragraph = text.substring(0, end);
    int low = start;
    for (int kept : clusters(paragraph, start)) {
      String candidate = text.substring(start, kept).stripTrailing() + ELLIPSIS;
      if (width.applyAsDouble(candidate) > available) {
        break;
      }
      low = kept;
    }
    return new Line(start, Math.max(start, trim(text, low)), true);
  }

  private static Line line(String text, int start, int end) {
    return new Line(start, Math.max(start, trim(text, end)), false);
  }

  private static int trim(String text, int end) {
    int last = end;
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  private static List<Integer> behind(List<Integer> breaks, int start) {
    return breaks.stream().filter(end -> end > start).toList();
  }

  /**
   * Sara am is drawn with a part above the consonant before it: parted from it, it looks broken.
   */
  private static boolean isBeforeAm(String text, int index) {
    return index < text.length() && (text.charAt(index) == 'ำ' || text.charAt(index) == 'ຳ');
  }

  private static List<Integer> clusters(String text, int start) {
    return IntStream.rangeClosed(start + 1, text.length())
        .filter(end -> Clusters.isBoundary(text, end) && !isBeforeAm(text, end))
        .boxed()
        .toList();
  }
}
