package org.hotrai.text;

import java.util.Locale;

/** What stays of a text wherever and however it is shown: letters, marks and digits in small. */
public final class BareText {
  private BareText() {}

  /** Those of the text, without anything between them. */
  public static String of(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(small.length());
    int at = 0;
    while (at < small.length()) {
      int character = small.codePointAt(at);
      if (isKept(character)) {
        bare.appendCodePoint(character);
      }
      at += Character.charCount(character);
    }
    return bare.toString();
  }

  private static boolean isKept(int character) {
    return Character.isLetter(character)
        || switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
