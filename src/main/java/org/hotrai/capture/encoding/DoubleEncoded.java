package org.hotrai.capture.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Thai in UTF-8 that a program took for single bytes of another encoding and wrote as UTF-8 once
 * more. It is taken apart into stretches without ASCII, so that what was written well stays.
 */
final class DoubleEncoded {
  /** Stretches that become Thai; fewer are chance. */
  private static final int LEAST = 3;

  /** Thai letters that they hold at least. */
  private static final int LEAST_LETTERS = 20;

  /** So many characters beyond ASCII tell whether more of them are worth a look. */
  private static final int TELLING = 2_000;

  /** How the two bytes that nearly all Thai letters begin with look in those encodings. */
  private static final List<Wrong> WRONG =
      List.of(
          new Wrong(CharsetName.WESTERN, '\u00E0', "\u00B8\u00B9"),
          new Wrong(CharsetName.THAI, 'เ', "ธน"));

  private final String text;
  private final Map<Character, Byte> bytes;
  private final StringBuilder mended;
  private int stretches;
  private int letters;

  private DoubleEncoded(String text, Charset wrong) {
    this.text = text;
    this.bytes = bytes(wrong);
    this.mended = new StringBuilder(text.length());
  }

  private record Wrong(Charset charset, char first, String second) {
    /** Whether more of the text begins so than the letters of Thai ever do by chance. */
    boolean isLikely(String text) {
      int found = 0;
      int beyond = 0;
      for (int at = text.indexOf(first); at >= 0 && at < text.length(); at++) {
        char letter = text.charAt(at);
        beyond += letter > 0x7F ? 1 : 0;
        if (letter == first && at + 1 < text.length()) {
          found += second.indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        }
        if (beyond == TELLING && found * 6 < beyond) {
          return false;
        }
      }
      return found >= LEAST_LETTERS && found * 6 >= beyond;
    }
  }

  /** The text as it was meant; the text itself where it was written once. */
  static String mended(String text) {
    return WRONG.stream()
        .filter(wrong -> wrong.isLikely(text))
        .flatMap(wrong -> new DoubleEncoded(text, wrong.charset()).read().stream())
        .findFirst()
        .orElse(text);
  }

  private Optional<String> read() {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean ascii = text.charAt(at) <= 0x7F;
      while (end < text.length() && text.charAt(end) <= 0x7F == ascii) {
        end++;
      }
      String stretch = text.substring(at, end);
      mended.append(ascii ? stretch : once(stretch).orElse(stretch));
      at = end;
    }
    return stretches >= LEAST && letters >= LEAST_LETTERS
        ? Optional.of(mended.toString())
        : Optional.empty();
  }

  private Optional<String> once(String stretch) {
    byte[] single = new byte[stretch.length()];
    for (int i = 0; i < single.length; i++) {
      Byte one = bytes.get(stretch.charAt(i));
      if (one == null) {
        return Optional.empty();
      }
      single[i] = one;
    }
    try {
      CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(single));
      int thai = (int) read.chars().filter(DoubleEncoded::isThai).count();
      stretches += thai > 0 ? 1 : 0;
      letters += thai;
      return Optional.of(read.toString());
    } catch (CharacterCodingException writtenOnce) {
      return Optional.empty();
    }
  }

  private static boolean isThai(int letter) {
    return letter >= 'ก' && letter <= '๛';
  }

  /** The bytes that the characters beyond ASCII stand for; those without any are themselves. */
  private static Map<Character, Byte> bytes(Charset wrong) {
    Map<Character, Byte> bytes = new HashMap<>();
    for (int one = 0x80; one <= 0xFF; one++) {
      bytes.put((char) one, (byte) one);
    }
    for (int one = 0x80; one <= 0xFF; one++) {
      char letter = new String(new byte[] {(byte) one}, wrong).charAt(0);
      if (letter != '\uFFFD') {
        bytes.put(letter, (byte) one);
      }
    }
    return bytes;
  }
}
