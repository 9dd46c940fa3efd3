package org.hotrai.query;

import java.util.Optional;

/**
 * Puts right what was typed with the wrong layout: Thai words on a keyboard left in English, and
 * English ones on a keyboard left in Thai. The Thai layout is Kedmanee (TIS 820-2538).
 */
public final class ThaiKeyboard {
  private static final String ENGLISH =
      "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
          + "!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
  private static final String THAI =
      "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ"
          + "+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

  private ThaiKeyboard() {}

  /** What the same keys give in the other layout; nothing where they are keys of both layouts. */
  public static Optional<String> other(String typed) {
    boolean thai = typed.chars().anyMatch(c -> c >= 'ก' && c <= '๛');
    boolean english = typed.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
    if (thai == english) {
      return Optional.empty();
    }
    return Optional.of(thai ? moved(typed, THAI, ENGLISH) : moved(typed, ENGLISH, THAI));
  }

  private static String moved(String typed, String from, String to) {
    StringBuilder moved = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      int key = from.indexOf(typed.charAt(i));
      moved.append(key < 0 ? typed.charAt(i) : to.charAt(key));
    }
    return moved.toString();
  }
}
