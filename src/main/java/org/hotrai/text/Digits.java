package org.hotrai.text;

/** Digits of Thai and of its neighbours. */
public final class Digits {
  private Digits() {}

  /** The text with every decimal digit as 0 to 9; its length in code points stays. */
  public static String toWestern(String text) {
    StringBuilder western = new StringBuilder(text.length());
    text.codePoints()
        .forEach(codePoint -> {
          boolean digit = Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
          western.appendCodePoint(digit ? '0' + Character.digit(codePoint, 10) : codePoint);
        });
    return western.toString();
  }

  /** The text with 0 to 9 as ๐ to ๙. */
  public static String toThai(String text) {
    StringBuilder thai = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> thai.append(c >= '0' && c <= '9' ? (char) (c - '0' + '๐') : (char) c));
    return thai.toString();
  }
}
