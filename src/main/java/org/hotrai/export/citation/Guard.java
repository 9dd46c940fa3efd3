package org.hotrai.export.citation;

import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  // Before letters that are no word of a sentence: of the same script, and without case, too.
  private static final char AS_WRITTEN = '\uA84A';
  // A full stop that ends no sentence, as small letters follow: "U.S. and Thailand". "v." and "vs."
  // are small words of titles themselves.
  private static final char ABBREVIATION = '\uA84B';
  private static final Pattern OF_ABBREVIATIONS =
      Pattern.compile("(?<!\\b[Vv]s?)\\.(?=[”’\"')]*\\s+\\p{Ll})");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern OF_SIGNS = Pattern.compile("[=@/\\\\_^+\\p{No}]|\\p{L}[.:]\\p{L}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final String MARKS = "<>&\"“”*_`\\";

  private Guard() {}

  /** The text with those characters hidden. */
  static String hidden(String text) {
    return mapped(text, Guard::hide);
  }

  /**
   * A title likewise, its formulas and addresses ({@code e=mc²}, {@code example.com}) kept from
   * capitals, and so are the words behind an abbreviation.
   */
  static String hiddenTitle(String title) {
    String kept =
        WORD.matcher(title).replaceAll(word -> Matcher.quoteReplacement(asWritten(word.group())));
    return hidden(OF_ABBREVIATIONS.matcher(kept).replaceAll(String.valueOf(ABBREVIATION)));
  }

  private static String asWritten(String word) {
    return OF_SIGNS.matcher(word).find()
        ? LETTERS.matcher(word).replaceAll(AS_WRITTEN + "$0")
        : word;
  }

  /** The text as it was; marks of slanted text and URLs stay. */
  static String shown(String text) {
    return mapped(
        text.replace(String.valueOf(AS_WRITTEN), "").replace(ABBREVIATION, '.'), Guard::show);
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
