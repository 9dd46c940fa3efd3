package org.hotrai.export.citation;

import java.util.function.IntUnaryOperator;

/**
 * Hides the characters of an article's own words that a citation processor would change, or that
 * could not be told from its own: digits, double quotes, and what begins mark-up. Unicode keeps the
 * characters that stand for marks out of every text.
 */
final class Guard {
  /** Begins slanted text. */
  static final char ITALIC = '\uFDE8';

  /** Ends it. */
  static final char UPRIGHT = '\uFDE9';

  /** Begins a URL. */
  static final char LINK = '\uFDEA';

  /** Ends it. */
  static final char LINK_END = '\uFDEB';

  // Digits become letters that have no case, of a script that no page is written in: a processor
  // that sets titles in capitals would take "th" behind other characters for a word.
  private static final char ZERO = '\uA840';
  private static final char FIRST = '\uFDD0';
  private static final String MARKS = "<>&\"“”*_`\\";

  private Guard() {}

  /** The text with those characters hidden. */
  static String hidden(String text) {
    return mapped(text, Guard::hide);
  }

  /** The text as it was; marks of slanted text and URLs stay. */
  static String shown(String text) {
    return mapped(text, Guard::show);
  }

  private static int hide(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0' + ZERO;
    }
    int place = MARKS.indexOf(c);
    return place < 0 ? c : FIRST + place;
  }

  private static int show(int c) {
    if (c >= ZERO && c <= ZERO + 9) {
      return c - ZERO + '0';
    }
    boolean hidden = c >= FIRST && c < FIRST + MARKS.length();
    return hidden ? MARKS.charAt(c - FIRST) : c;
  }

  private static String mapped(String text, IntUnaryOperator each) {
    return text.codePoints()
        .map(each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
