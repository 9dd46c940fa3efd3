package org.hotrai.text;

/** The letters that Vietnamese has and no other language that is written so near. */
public final class VietnameseLetters {
  private static final String WITHOUT_TONE = "ăđơưĂĐƠƯ";
  private static final int FIRST_WITH_TONE = 0x1EA0;
  private static final int LAST_WITH_TONE = 0x1EF9;

  private VietnameseLetters() {}

  /** Whether the character is one of them; those made of a letter and marks are not. */
  public static boolean isOne(int letter) {
    return (letter >= FIRST_WITH_TONE && letter <= LAST_WITH_TONE)
        || WITHOUT_TONE.indexOf(letter) >= 0;
  }
}
