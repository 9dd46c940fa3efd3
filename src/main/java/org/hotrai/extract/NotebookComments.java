package org.hotrai.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what the writer of a note wrote for nobody else to read, between two pairs of percent
 * signs, in a line or over several. Goes through a text line by line.
 */
final class NotebookComments {
  private static final String SIGN = "%%";

  /** Code, in which the signs are others, or where a comment begins: not behind a number. */
  private static final Pattern BEGIN =
      Pattern.compile("(?<!`)(`++)(?!`).*?(?<!`)\\1(?!`)|(?<![%\\p{Nd}\\\\])%%(?!%)");

  /** What may stand before a comment that goes on in the next line. */
  private static final Pattern BEFORE = Pattern.compile("(?:.*\\s)?");

  /** The number of the line with the last sign; 0 if there is none. */
  private final long lastSign;

  private long lines;
  private boolean inside;

  NotebookComments(String text) {
    int last = text.lastIndexOf(SIGN);
    lastSign = last < 0 ? 0 : text.substring(0, last + 1).lines().count();
  }

  /**
   * The next line without its comments.
   *
   * @param code whether it stands in a block of code, where no comment begins
   */
  String leftOutOf(String line, boolean code) {
    lines++;
    if (lastSign == 0 || (!inside && (code || !line.contains(SIGN)))) {
      return line;
    }
    StringBuilder kept = new StringBuilder();
    int at = inside ? end(line, 0) : 0;
    Matcher begin = BEGIN.matcher(line);
    while (at < line.length() && begin.find(at)) {
      if (begin.group(1) != null) {
        kept.append(line, at, begin.end());
        at = begin.end();
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

  private boolean isBegun(String before) {
    return lines < lastSign && BEFORE.matcher(before).matches();
  }

  /** Behind the comment; behind the line if it goes on. */
  private int end(String line, int from) {
    int sign = line.indexOf(SIGN, from);
    inside = sign < 0;
    return inside ? line.length() : sign + SIGN.length();
  }
}
