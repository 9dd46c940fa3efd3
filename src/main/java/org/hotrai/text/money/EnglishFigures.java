package org.hotrai.text.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures with English words in them: 2.5 billion, $5bn, five million, half a million. */
final class EnglishFigures {
  private static final Map<String, Integer> PLACES =
      Map.ofEntries(
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("lakh", 5),
          Map.entry("million", 6),
          Map.entry("mil", 6),
          Map.entry("mn", 6),
          Map.entry("m", 6),
          Map.entry("juta", 6),
          Map.entry("crore", 7),
          Map.entry("billion", 9),
          Map.entry("bil", 9),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("miliar", 9),
          Map.entry("trillion", 12),
          Map.entry("triliun", 12),
          Map.entry("trn", 12),
          Map.entry("tn", 12),
          Map.entry("t", 12));

  private static final List<String> NUMBERS =
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
          "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final String LARGE =
      "(?:hundred|thousand|lakh|million|crore|billion|trillion|juta|miliar|triliun)";

  /** Of a number in digits: a word, or letters right behind it or a blank. */
  static final String SCALE =
      "(?i:[ -]?" + LARGE + "|(?: ?(?:mn|bn|trn|tn|mil|bil)|[mkbt])(?![\\p{L}\\p{Nd}]))";

  private static final String SMALL =
      "(?:"
          + String.join("|", NUMBERS.subList(13, 20))
          + "|"
          + String.join("|", TENS.subList(2, 10))
          + "|"
          + String.join("|", NUMBERS.subList(1, 13))
          + ")";

  /** In words. */
  static final String SPELLED =
      "(?i:(?:half an? "
          + LARGE
          + "|an? "
          + LARGE
          + "|"
          + SMALL
          + ")(?:(?: and |[ -])(?:"
          + SMALL
          + "|"
          + LARGE
          + ")){0,8}+)\\b";

  private EnglishFigures() {}

  static int zeros(String scale) {
    String word = scale.strip().replace("-", "").toLowerCase(Locale.ROOT);
    return PLACES.getOrDefault(word, 0);
  }

  /** The number that the words mean. */
  static BigDecimal inWords(String words) {
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    for (String word : words.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
      Integer zeros = PLACES.get(word);
      if (zeros == null) {
        part = part.add(small(word));
      } else {
        BigDecimal times = part.signum() == 0 ? BigDecimal.ONE : part;
        BigDecimal value = times.scaleByPowerOfTen(zeros);
        whole = zeros > 2 ? whole.add(value) : whole;
        part = zeros > 2 ? BigDecimal.ZERO : value;
      }
    }
    return whole.add(part);
  }

  private static BigDecimal small(String word) {
    if (word.equals("half")) {
      return new BigDecimal("0.5");
    }
    int tens = TENS.indexOf(word);
    return BigDecimal.valueOf(tens > 0 ? tens * 10L : Math.max(0, NUMBERS.indexOf(word)));
  }
}
