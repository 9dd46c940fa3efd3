package org.hotrai.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hotrai.text.Clusters;
import org.hotrai.text.LineBreaks;

/**
 * Breaks text into lines of a width: between words where it can, never inside a cluster. Where a
 * Latin word is too long for a line, a hyphen tells that it goes on.
 */
final class LineFill {
  private static final String ELLIPSIS = "…";
  private static final String HYPHEN = "-";

  /** Behind the letters of Latin scripts that are one character each. */
  private static final char FIRST_NO_LATIN = '\u0250';

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
   * @param mark what stands behind that in the line, but not in the text; empty if nothing
   */
  record Line(int start, int end, String mark) {
    /** Whether an ellipsis stands for the rest of the text. */
    boolean isCut() {
      return mark.equals(ELLIPSIS);
    }

    String of(String text) {
      return text.substring(start, end) + mark;
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
      int whole =
          end == start ? longest(paragraph, start, clusters(paragraph, start), available) : 0;
      int hyphened = whole > start ? hyphened(paragraph, start, whole, available) : start;
      if (hyphened > start) {
        lines.add(new Line(from + start, from + hyphened, HYPHEN));
        start = hyphened;
        continue;
      }
      end = Math.max(end, whole);
      end = end == start ? clusters(paragraph, start).getFirst() : end;
      lines.add(line(text, from + start, from + end));
      start = end;
    }
  }

  /** Where a line ends that is to break a Latin word with a hyphen; its start if none is broken. */
  private int hyphened(String text, int start, int most, double available) {
    int end = most;
    while (end > start
        && isInLatin(text, end)
        && width.applyAsDouble(text.substring(start, end) + HYPHEN) > available) {
      end--;
    }
    return end > start && isInLatin(text, end) ? end : start;
  }

  private static boolean isInLatin(String text, int index) {
    return index < text.length() && isLatin(text.charAt(index - 1)) && isLatin(text.charAt(index));
  }

  private static boolean isLatin(char c) {
    return c < FIRST_NO_LATIN && Character.isLetter(c);
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
    return new Line(start, Math.max(start, trim(text, low)), ELLIPSIS);
  }

  private static Line line(String text, int start, int end) {
    return new Line(start, Math.max(start, trim(text, end)), "");
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
