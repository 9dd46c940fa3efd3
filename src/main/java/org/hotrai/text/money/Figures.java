package org.hotrai.text.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Digits;

/** Figures of money: 1,500, ๒.๕ หมื่นล้าน, 1 ล้าน 5 แสน, ห้าแสน, 2.5 billion, five million. */
final class Figures {
  /** In digits. */
  static final String NUMBER = "(?:[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+|[0-9๐-๙]+)(?:\\.[0-9๐-๙]+)?";

  private static final Map<String, Integer> THAI_PLACES =
      Map.of("สิบ", 1, "ร้อย", 2, "พัน", 3, "หมื่น", 4, "แสน", 5, "ล้าน", 6);

  private static final List<String> THAI_DIGITS =
      List.of("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");

  private static final Map<String, Integer> OTHER_THAI_DIGITS = Map.of("เอ็ด", 1, "ยี่", 2);

  private static final Map<String, Integer> ENGLISH_PLACES =
      Map.ofEntries(
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("million", 6),
          Map.entry("mn", 6),
          Map.entry("m", 6),
          Map.entry("billion", 9),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12));

  private static final List<String> ENGLISH_NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final String THAI_SCALE = "(?: ?(?:กว่า)? ?(?:ร้อย|พัน|หมื่น|แสน|ล้าน)){1,3}";

  /** Digits with their Thai scale, or several that add up. */
  static final String THAI =
      NUMBER + "(?:" + THAI_SCALE + "(?: ?" + NUMBER + THAI_SCALE + "){0,2})?";

  private static final String THAI_WORD =
      "(?:หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)";

  /** In Thai words, a digit first. */
  static final String SPELLED_THAI =
      "(?:หนึ่ง|สอง|ยี่สิบ|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)" + THAI_WORD + "{0,20}";

  /** A large number in English. */
  static final String ENGLISH_SCALE = "(?:hundred|thousand|million|billion|trillion)";

  /** The same, or its letter, which stands right behind the digits. */
  static final String SHORT_SCALE = "(?:[ -]?" + ENGLISH_SCALE + "|(?:mn|bn|tn|m|k|b)(?![\\p{L}]))";

  /** In English words, with a scale. */
  static final String SPELLED_ENGLISH =
      "(?:" + String.join("|", ENGLISH_NUMBERS) + "|a) " + ENGLISH_SCALE;

  private static final Pattern DIGITS = Pattern.compile(NUMBER);
  private static final Pattern PART =
      Pattern.compile("(" + NUMBER + ")((?: ?(?:กว่า)? ?(?:ร้อย|พัน|หมื่น|แสน|ล้าน))*)");
  private static final Pattern THAI_PLACE = Pattern.compile("สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน");
  private static final Pattern ENGLISH_PLACE =
      Pattern.compile("hundred|thousand|million|billion|trillion|mn|bn|tn|m|k|b");
  private static final Pattern MILLIONS_OF_ALL = Pattern.compile(" ?ล้าน$");
  private static final int MILLION = 6;

  private Figures() {}

  /** The number that digits mean, with commas or without. */
  static BigDecimal number(String digits) {
    return new BigDecimal(Digits.toWestern(digits).replace(",", ""));
  }

  /** The digits that a figure begins with; empty if words do. */
  static boolean isInDigits(String figure) {
    return DIGITS.matcher(figure).lookingAt();
  }

  /**
   * What a figure in digits with a Thai scale means. A last ล้าน counts for all parts: 2 แสน 5
   * หมื่นล้าน.
   */
  static BigDecimal thai(String figure) {
    boolean several = PART.matcher(figure).results().count() > 1;
    Matcher millions = MILLIONS_OF_ALL.matcher(figure);
    boolean ofAll = several && millions.find() && hasPlace(figure.substring(0, millions.start()));
    String parts = ofAll ? figure.substring(0, millions.start()) : figure;
    BigDecimal sum = BigDecimal.ZERO;
    Matcher part = PART.matcher(parts);
    while (part.find()) {
      sum = sum.add(number(part.group(1)).scaleByPowerOfTen(places(part.group(2), THAI_PLACE)));
    }
    return ofAll ? sum.scaleByPowerOfTen(MILLION) : sum;
  }

  /** Whether the last part has a place of its own before the millions: 5 หมื่น|ล้าน. */
  private static boolean hasPlace(String figure) {
    return figure.matches(".*(?:ร้อย|พัน|หมื่น|แสน)");
  }

  /** What digits with an English scale behind them mean. */
  static BigDecimal english(String digits, String scale) {
    return number(digits).scaleByPowerOfTen(places(scale, ENGLISH_PLACE));
  }

  /** What a number in English words means. */
  static BigDecimal spelledEnglish(String words) {
    String[] both = words.split(" ", 2);
    int number = Math.max(1, ENGLISH_NUMBERS.indexOf(both[0]));
    return BigDecimal.valueOf(number).scaleByPowerOfTen(places(both[1], ENGLISH_PLACE));
  }

  private static int places(String scale, Pattern words) {
    Matcher word = words.matcher(scale);
    int places = 0;
    while (word.find()) {
      Integer thai = THAI_PLACES.get(word.group());
      places += thai == null ? ENGLISH_PLACES.getOrDefault(word.group(), 0) : thai;
    }
    return places;
  }

  /** What a number in Thai words means: สองหมื่นห้าพัน. */
  static BigDecimal spelledThai(String words) {
    BigDecimal millions = BigDecimal.ZERO;
    long below = 0;
    long digit = 0;
    int at = 0;
    while (at < words.length()) {
      Matcher place = THAI_PLACE.matcher(words).region(at, words.length());
      if (!place.lookingAt()) {
        String name = digit(words, at);
        digit = OTHER_THAI_DIGITS.getOrDefault(name, THAI_DIGITS.indexOf(name));
        at += name.length();
        continue;
      }
      int zeros = THAI_PLACES.getOrDefault(place.group(), 0);
      if (zeros == MILLION) {
        millions = millions.add(BigDecimal.valueOf(below + digit)).scaleByPowerOfTen(MILLION);
        below = 0;
      } else {
        below += Math.max(1, digit) * (long) Math.pow(10, zeros);
      }
      digit = 0;
      at = place.end();
    }
    return millions.add(BigDecimal.valueOf(below + digit));
  }

  private static String digit(String words, int at) {
    for (String name : THAI_DIGITS) {
      if (words.startsWith(name, at)) {
        return name;
      }
    }
    return words.startsWith("เอ็ด", at) ? "เอ็ด" : "ยี่";
  }
}
