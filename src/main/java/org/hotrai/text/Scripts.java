package org.hotrai.text;

import java.lang.Character.UnicodeScript;

/** What Hotrai needs to know of writing systems. */
public final class Scripts {
  private Scripts() {}

  /** Whether the script of that code point puts no spaces between words. */
  public static boolean isWithoutSpaces(int codePoint) {
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
