package org.hotrai.extract.metadata;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A day as the neighbours of Thailand write it in words, all digits Western: Lao and Khmer put the
 * day first, Burmese the year or the month, Vietnamese numbers its months. Around the numbers stand
 * words for day, month and year, with or without spaces.
 */
record NeighbourDate(String day, int month, String year) {
  private static final List<String> LANGUAGES = List.of("lo", "km", "my");

  /** Words between two numbers of a day, no digits. */
  private static final String WORDS = "[^\\d\\n]{0,14}?";

  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?<month>", ")"));
  private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})(?!\\d)";
  private static final String YEAR = "(?<!\\d)(?<year>\\d{4})(?!\\d)";
  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile(DAY + WORDS + MONTH + WORDS + YEAR),
          Pattern.compile(YEAR + WORDS + MONTH + WORDS + DAY),
          Pattern.compile(MONTH + WORDS + DAY + WORDS + YEAR));
  private static final Pattern NUMBERED =
      Pattern.compile(
          DAY
              + "[\\s,-]*(?:tháng|ເດືອນ|ខែ)\\s*(?<month>\\d{1,2})[\\s,/-]*(?:năm|ປີ|ឆ្នាំ)?\\s*"
              + YEAR,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The first such day in the line, which may be an impossible one. */
  static Optional<NeighbourDate> in(String line) {
    if (line.chars().noneMatch(c -> c > 0xFF)) {
      return Optional.empty();
    }
    for (Pattern order : NAMED) {
      Matcher matcher = order.matcher(line);
      if (matcher.find()) {
        int month = MONTHS.getOrDefault(matcher.group("month"), 0);
        return Optional.of(new NeighbourDate(matcher.group("day"), month, matcher.group("year")));
      }
    }
    Matcher numbered = NUMBERED.matcher(line);
    return numbered.find()
        ? Optional.of(
            new NeighbourDate(
                numbered.group("day"),
                Integer.parseInt(numbered.group("month")),
                numbered.group("year")))
        : Optional.empty();
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
      String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
      for (int i = 0; i < 12; i++) {
        months.put(names[i], i + 1);
        // August is typed with either of two letters that look alike.
        months.put(names[i].replace("ဩ", "သြ"), i + 1);
        months.put(names[i].replace("ៈ", "ះ"), i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
