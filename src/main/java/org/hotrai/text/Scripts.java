package org.hotrai.text;

import java.lang.Character.UnicodeScript;

/** What Hotrai needs to know of writing systems. */
public final class Scripts {
  // Thai, but for its sign of money; asking the tables for each letter takes long.
  private static final int FIRST_WITHOUT_SPACES = 0x0E01;
  private static final int LAST_OF_THAI = 0x0E5B;
  // Of Japanese, though Unicode counts it to no script.
  private static final int LONG_VOWEL = 0x30FC;

  private Scripts() {}

  /** Whether the script of that code point puts no spaces between words. */
  public static boolean isWithoutSpaces(int codePoint) {
    if (codePoint < FIRST_WITHOUT_SPACES) {
      return false;
    }
    if (codePoint <= LAST_OF_THAI) {
      return codePoint <= 0x0E3A || codePoint >= 0x0E40;
    }
    if (codePoint == LONG_VOWEL) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case THAI,
          LAO,
          KHMER,
          MYANMAR,
          HAN,
          HIRAGANA,
          KATAKANA,
          TAI_THAM,
          NEW_TAI_LUE,
          TAI_LE,
          TAI_VIET ->
          true;
      default -> false;
    };
  }
}
