package org.hotrai.text;

/**
 * Characters of the private use area by which old fonts and the PDF and office programs that used
 * them placed Thai marks and tails (U+F700 to U+F71A, as Microsoft and Adobe assigned them), and
 * the letters that they stand for.
 */
final class ThaiGlyphs {
  private static final char FIRST = '\uF700';
  private static final String LETTERS = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู";

  private ThaiGlyphs() {}

  static boolean is(char c) {
    return c >= FIRST && c < FIRST + LETTERS.length();
  }

  /** The letter that such a character stands for; any other character itself. */
  static char letter(char c) {
    return is(c) ? LETTERS.charAt(c - FIRST) : c;
  }
}
