package org.hotrai.capture.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Thai of which one part is UTF-8 and the other windows-874, as where a template is in one encoding
 * and what it shows from a database in another. It is taken apart into stretches without ASCII; a
 * stretch is UTF-8 where all of it is, or several Thai letters in a row are.
 */
final class MixedThai {
  /** Thai letters that each part has at least; fewer are chance, or a letter cut in two. */
  private static final int LEAST = 6;

  /** Thai letters in a row that are no chance inside a stretch. */
  private static final int IN_A_ROW = 2;

  /** So many characters of any script in a row are no chance where nothing else is beside them. */
  private static final int ALL_OF_A_STRETCH = 5;

  /** What remains of a Thai letter that was cut is shorter. */
  private static final int OF_A_LETTER = 3;

  private final byte[] page;
  private final StringBuilder text;
  private final ByteArrayOutputStream single = new ByteArrayOutputStream();
  private int unicode;
  private int broken;

  private MixedThai(byte[] page) {
    this.page = page;
    this.text = new StringBuilder(page.length);
  }

  /** The text; nothing where the page is not so mixed. */
  static Optional<String> in(byte[] page) {
    MixedThai mixed = new MixedThai(page);
    mixed.read();
    byte[] thai = mixed.single.toByteArray();
    boolean both =
        mixed.unicode >= LEAST && letters(thai) >= LEAST && mixed.broken <= mixed.unicode;
    return both && GuessedCharset.isThai(thai)
        ? Optional.of(mixed.text.toString())
        : Optional.empty();
  }

  private static int letters(byte[] thai) {
    int letters = 0;
    for (byte one : thai) {
      letters += one < 0 ? 1 : 0;
    }
    return letters;
  }

  private void read() {
    int at = 0;
    while (at < page.length) {
      int end = at;
      boolean ascii = page[at] >= 0;
      while (end < page.length && page[end] >= 0 == ascii) {
        end++;
      }
      if (ascii) {
        text.append(new String(page, at, end - at, StandardCharsets.US_ASCII));
      } else {
        readStretch(at, end);
      }
      at = end;
    }
  }

  private void readStretch(int start, int end) {
    String whole = new String(page, start, end - start, StandardCharsets.UTF_8);
    if (whole.indexOf('\uFFFD') < 0 && isLikely(whole)) {
      unicode += thaiLetters(start, end);
      text.append(whole);
      return;
    }
    int at = start;
    for (int i = start; i < end; i++) {
      int row = i;
      while (isThaiLetter(row, end) || isForeign(row, end)) {
        row += OF_A_LETTER;
      }
      if (row - i >= IN_A_ROW * OF_A_LETTER || (row > i && isForeign(i, end))) {
        addSingle(at, i, row < end || at > start || i > start);
        text.append(new String(page, i, row - i, StandardCharsets.UTF_8));
        unicode += thaiLetters(i, row);
        at = row;
        i = row - 1;
      }
    }
    addSingle(at, end, at > start);
  }

  /** Single bytes; a few beside UTF-8 are what a cut left of a letter. */
  private void addSingle(int start, int end, boolean besideUnicode) {
    if (besideUnicode && end - start < OF_A_LETTER) {
      broken += end > start ? 1 : 0;
      text.append(end > start ? "\uFFFD" : "");
    } else {
      byte[] bytes = Arrays.copyOfRange(page, start, end);
      text.append(new String(bytes, CharsetName.THAI));
      single.writeBytes(bytes);
      single.write(' ');
    }
  }

  /** Windows-874 may chance to be UTF-8 of some scripts, but for a few letters only. */
  private static boolean isLikely(String text) {
    return text.length() >= ALL_OF_A_STRETCH || text.chars().allMatch(MixedThai::isLikely);
  }

  private static boolean isLikely(int c) {
    boolean european = c < 0x250 || (c >= 0x400 && c < 0x530);
    boolean besideThai =
        (c >= 0x0E00 && c < 0x0F00) || (c >= 0x1000 && c < 0x1100) || (c >= 0x1780 && c < 0x1800);
    return european || besideThai || c >= 0x2000;
  }

  /** A sign of punctuation or a letter of Burmese or Khmer: windows-874 has no such bytes. */
  private boolean isForeign(int at, int end) {
    if (at + 2 >= end || (page[at + 2] & 0xC0) != 0x80) {
      return false;
    }
    int second = page[at + 1] & 0xFF;
    return switch (page[at] & 0xFF) {
      case 0xE1 -> second >= 0x80 && second < 0xA0;
      case 0xE2 -> second == 0x80;
      default -> false;
    };
  }

  private int thaiLetters(int start, int end) {
    int letters = 0;
    for (int at = start; at < end; at++) {
      letters += isThaiLetter(at, end) ? 1 : 0;
    }
    return letters;
  }

  private boolean isThaiLetter(int at, int end) {
    return at + 2 < end
        && (page[at] & 0xFF) == 0xE0
        && ((page[at + 1] & 0xFF) == 0xB8 || (page[at + 1] & 0xFF) == 0xB9)
        && (page[at + 2] & 0xC0) == 0x80;
  }
}
