package org.hotrai.extract;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Span;

/**
 * Leaves out what the writer of a note wrote for nobody else to read, between two pairs of percent
 * signs, in a line or over several. Goes through a text line by line.
 */
final class NotebookComments {
  private static final String SIGN = "%%";

  /** Where a comment begins: not behind a number. */
  private static final Pattern BEGIN = Pattern.compile("(?<![%\\p{Nd}\\\\])%%(?!%)");

  /** What may stand before a comment that goes on in the next line. */
  private static final Pattern BEFORE = Pattern.compile("(?:.*\\s)?");

  private static final Span NONE = new Span(0, 0);

  private final List<String> lines;

  /** Of the line behind the one that is gone through. */
  private int next;

  private boolean inside;

  NotebookComments(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The next line without its comments.
   *
   * @param code whether it stands in a block of code, where no comment begins
   */
  String leftOutOf(String line, boolean code) {
    next++;
    if (!inside && (code || !line.contains(SIGN))) {
      return line;
    }
    StringBuilder kept = new StringBuilder();
    int at = inside ? end(line, 0) : 0;
    Matcher begin = BEGIN.matcher(line);
    Iterator<Span> spans = CodeSpans.in(line).iterator();
    Span span = NONE;
    while (at < line.length() && begin.find(at)) {
      while (span.end() <= begin.start() && spans.hasNext()) {
        span = spans.next();
      }
      // The signs are others in code.
      if (span.start() <= begin.start() && begin.start() < span.end()) {
        kept.append(line, at, span.end());
        at = span.end();
        continue;
      }
      int end = end(line, begin.end());
      if (inside && !isBegun(line.substring(0, begin.start()))) {
        inside = false;
        break;
      }
      kept.append(line, at, begin.start());
      at = end;
    }
    return kept.append(line, Math.min(at, line.length()), line.length()).toString();
  }

  /**
   * Whether a comment over several lines is begun and not another language's sign: it ends in the
   * same paragraph or, where it has its lines to itself, at the end of one.
   */
  private boolean isBegun(String before) {
    boolean alone = before.isBlank();
    if (!BEFORE.matcher(before).matches()) {
      return false;
    }
    for (String line : lines.subList(next, lines.size())) {
      int sign = line.indexOf(SIGN);
      if (sign >= 0) {
        return !alone || line.substring(sign + SIGN.length()).isBlank();
      }
      if (line.isBlank() && !alone) {
        return false;
      }
    }
    return false;
  }

  /** Behind the comment; behind the line if it goes on. */
  private int end(String line, int from) {
    int sign = line.indexOf(SIGN, from);
    inside = sign < 0;
    return inside ? line.length() : sign + SIGN.length();
  }
}
