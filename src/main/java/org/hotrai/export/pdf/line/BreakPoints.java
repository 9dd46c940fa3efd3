package org.hotrai.export.pdf.line;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.LineBreaks;

/**
 * Where a printed line may end: at the borders of words, and inside a URL at its joints. A hyphen
 * inside a word never ends a line, since readers of PDF files would take it for a hyphenation and
 * drop it; one between spaces is a dash.
 */
final class BreakPoints {
  private static final Pattern URL = Pattern.compile("(?:https?://|ftp://|www\\.)[!-~]+");
  private static final String JOINTS = "/?&=._";
  private static final String OPENERS = "-%";

  private BreakPoints() {}

  /** Every such index in order; the text's length is the last. */
  static List<Integer> of(String text) {
    TreeSet<Integer> breaks = new TreeSet<>(LineBreaks.of(text));
    breaks.removeIf(index -> !mayEnd(text, index));
    Matcher urls = URL.matcher(text);
    while (urls.find()) {
      for (int index = urls.start() + 1; index < urls.end(); index++) {
        if (isJoint(text, index)) {
          breaks.add(index);
        }
      }
    }
    return List.copyOf(breaks);
  }

  /** Whether a line may end there rather than run past the margin. */
  static boolean mayEnd(String text, int index) {
    if (index >= text.length() || text.charAt(index - 1) == '\n') {
      return true;
    }
    int last = index - 1;
    while (last > 0 && text.charAt(last) == ' ') {
      last--;
    }
    boolean dash = last < index - 1 && (last == 0 || text.charAt(last - 1) == ' ');
    return (text.charAt(last) != '-' || dash) && !text.startsWith("://", index - 3);
  }

  private static boolean isJoint(String text, int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    boolean opens = OPENERS.indexOf(after) >= 0;
    boolean closes = JOINTS.indexOf(before) >= 0 && Character.isLetterOrDigit(after);
    return (opens || closes) && mayEnd(text, index);
  }
}
