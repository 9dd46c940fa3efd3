package org.hotrai.text.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures with Thai words in them: 2.5 หมื่นล้าน, 1 ล้าน 5 แสน, 5 หมื่น 3 พัน 200, ห้าแสน. */
final class ThaiFigures {
  private static final Map<String, Integer> PLACES =
      Map.of("สิบ", 1, "ร้อย", 2, "พัน", 3, "หมื่น", 4, "แสน", 5, "ล้าน", 6);

  private static final List<String> DIGITS =
      List.of("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");

  private static final String DIGIT = "(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)";
  private static final String PLACE = "(?:ร้อย|พัน|หมื่น|แสน|ล้าน)";

  /** Words that stand behind a number and tell its places. */
  static final String SCALE = "(?: ?(?:กว่า)? ?" + PLACE + "){1,3}+";

  /** In words, a digit or ten first. */
  static final String SPELLED =
      "(?:" + DIGIT + "|ยี่สิบ|สิบ)(?:" + DIGIT + "|เอ็ด|ยี่|สิบ|" + PLACE + "){0,60}+";

  /** A number with its places, and what goes on from there. */
  static final String WRITTEN =
      Numbers.NUMBER
          + "(?:"
          + SCALE
          + "(?: ?(?:"
          + Numbers.NUMBER
          + "(?:"
          + SCALE
          + ")?+|"
          + SPELLED
          + ")){0,6}+)?+";

  private static final Pattern PART =
      Pattern.compile(
          "(?<number>" + Numbers.NUMBER + ")(?<scale>" + SCALE + ")?|(?<spelled>" + SPELLED + ")");
  private static final Pattern PLACE_NAME = Pattern.compile("สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน");
  private static final Pattern TWO_DIGITS = Pattern.compile("(" + DIGIT + ")(" + DIGIT + ")(.+)");
  private static final Pattern MILLIONS = Pattern.compile("[^ ] ?ล้าน$");
  private static final int MILLION = 6;

  /**
   * What a figure means.
   *
   * @param start where in the written figure it begins: before that stands another
   */
  record Figure(int start, BigDecimal least, BigDecimal most) {}

  private ThaiFigures() {}

  /**
   * The last figure of what is written so. A part is a part of the figure before it if it is
   * smaller than the places of that; a last ล้าน counts for all: 2 แสน 5 หมื่นล้าน.
   */
  static Figure written(String text) {
    Matcher part = PART.matcher(text);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal place = null;
    int start = 0;
    int parts = 0;
    boolean millions = false;
    while (part.find()) {
      String scale = part.group("scale") == null ? "" : part.group("scale");
      int zeros = zeros(scale);
      BigDecimal value =
          part.group("spelled") == null
              ? Numbers.of(part.group("number")).scaleByPowerOfTen(zeros)
              : spelled(part.group("spelled"));
      millions = zeros > MILLION && MILLIONS.matcher(scale).find();
      BigDecimal own = millions ? value.scaleByPowerOfTen(-MILLION) : value;
      boolean goesOn = place != null && (value.compareTo(place) < 0 || own.compareTo(place) < 0);
      boolean shared = goesOn && value.compareTo(place) >= 0;
      sum = goesOn ? (shared ? sum.scaleByPowerOfTen(MILLION) : sum).add(value) : value;
      start = goesOn ? start : part.start();
      parts = goesOn ? parts + 1 : 1;
      place = scale.isEmpty() ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
    return new Figure(start, sum, sum);
  }

  /** The number that the words mean; two digits in a row are the least and the most: สองสามพัน. */
  static Figure inWords(String words) {
    Matcher two = TWO_DIGITS.matcher(words);
    if (two.matches()) {
      return new Figure(
          0, spelled(two.group(1) + two.group(3)), spelled(two.group(2) + two.group(3)));
    }
    BigDecimal value = spelled(words);
    return new Figure(0, value, value);
  }

  /** How many zeros the words of a scale put behind a number. */
  static int zeros(String scale) {
    Matcher word = PLACE_NAME.matcher(scale);
    int zeros = 0;
    while (word.find()) {
      zeros += PLACES.getOrDefault(word.group(), 0);
    }
    return zeros;
  }

  private static BigDecimal spelled(String words) {
    BigDecimal millions = BigDecimal.ZERO;
    long below = 0;
    long digit = 0;
    int at = 0;
    while (at < words.length()) {
      Matcher place = PLACE_NAME.matcher(words).region(at, words.length());
      if (!place.lookingAt()) {
        String name = digitAt(words, at);
        digit = value(name);
        at += name.length();
        continue;
      }
      int zeros = PLACES.getOrDefault(place.group(), 0);
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

  private static long value(String digit) {
    return switch (digit) {
      case "เอ็ด" -> 1;
      case "ยี่" -> 2;
      default -> DIGITS.indexOf(digit);
    };
  }

  private static String digitAt(String words, int at) {
    for (String name : DIGITS) {
      if (words.startsWith(name, at)) {
        return name;
      }
    }
    return words.startsWith("เอ็ด", at) ? "เอ็ด" : "ยี่";
  }
}
