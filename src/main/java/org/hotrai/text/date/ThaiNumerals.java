package org.hotrai.text.date;

import java.util.List;
import java.util.stream.Stream;

/** Numbers in Thai words, as announcements write years: สองพันห้าร้อยหกสิบสอง. */
final class ThaiNumerals {
  /**
   * A number.
   *
   * @param end index behind its last character
   */
  record Numeral(int end, int value) {}

  private static final List<String> DIGITS =
      List.of("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");

  private static final List<String> PLACES = List.of("สิบ", "ร้อย", "พัน");
  private static final String TEN = "สิบ";
  private static final String TWENTY = "ยี่สิบ";
  private static final String ONE_BEHIND_TEN = "เอ็ด";
  private static final int ABOVE_ALL = 10_000;

  private ThaiNumerals() {}

  /** The words that a number begins with. */
  static Stream<String> beginnings() {
    return Stream.concat(DIGITS.stream(), Stream.of(TEN, TWENTY));
  }

  /** The longest number below ten thousand that stands there; of value 0 if none does. */
  static Numeral at(String text, int start) {
    int end = start;
    int value = 0;
    int lastPlace = ABOVE_ALL;
    while (lastPlace > 1) {
      Numeral next = part(text, end, lastPlace);
      if (next.value() == 0) {
        break;
      }
      lastPlace = place(next.value());
      value += next.value();
      end = next.end();
    }
    return new Numeral(end, value);
  }

  /** A digit with its place, which is lower than that one. */
  private static Numeral part(String text, int start, int below) {
    if (below > 10 && text.startsWith(TWENTY, start)) {
      return new Numeral(start + TWENTY.length(), 20);
    }
    if (below > 10 && text.startsWith(TEN, start)) {
      return new Numeral(start + TEN.length(), 10);
    }
    if (below == 10 && text.startsWith(ONE_BEHIND_TEN, start)) {
      return new Numeral(start + ONE_BEHIND_TEN.length(), 1);
    }
    for (int digit = 1; digit <= DIGITS.size(); digit++) {
      String name = DIGITS.get(digit - 1);
      if (text.startsWith(name, start)) {
        return placed(text, start + name.length(), digit, below);
      }
    }
    return new Numeral(start, 0);
  }

  private static Numeral placed(String text, int behindDigit, int digit, int below) {
    int place = 1;
    for (String name : PLACES) {
      place *= 10;
      if (place < below && text.startsWith(name, behindDigit)) {
        return new Numeral(behindDigit + name.length(), digit * place);
      }
    }
    return new Numeral(behindDigit, digit);
  }

  private static int place(int value) {
    int place = 1;
    while (value / place >= 10) {
      place *= 10;
    }
    return place;
  }
}
