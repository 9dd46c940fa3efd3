package org.hotrai.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Character clusters: a character and the combining marks (categories Mn, Mc, Me) behind it.
 * Nothing that Hotrai shows or finds ever cuts one.
 */
public final class Clusters {
  private Clusters() {}

  /** No mark has a smaller code point. */
  private static final int FIRST_MARK = 0x300;

  /** Whether that code point is a combining mark. */
  public static boolean isMark(int codePoint) {
    // Nearly all that is asked for is Thai or Latin, and this is asked for every character.
    if (codePoint < FIRST_MARK) {
      return false;
    }
    if (codePoint >= 'ก' && codePoint <= '๛') {
      return codePoint == 'ั'
          || (codePoint >= 'ิ' && codePoint <= 'ฺ')
          || (codePoint >= '็' && codePoint <= '๎');
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether a cluster begins or the text ends at that index. */
  public static boolean isBoundary(CharSequence text, int index) {
    if (index <= 0 || index >= text.length()) {
      return true;
    }
    char c = text.charAt(index);
    if (!Character.isSurrogate(c)) {
      return !isMark(c);
    }
    boolean insidePair =
        Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(index - 1));
    return !insidePair && !isMark(Character.codePointAt(text, index));
  }

  /** The clusters of the text, one behind another. */
  public static List<String> of(String text) {
    List<String> clusters = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (isBoundary(text, end)) {
        clusters.add(text.substring(start, end));
        start = end;
      }
    }
    return clusters;
  }
}
