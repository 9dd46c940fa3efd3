package org.hotrai.extract.metadata;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Digits;
import org.hotrai.text.date.DateReader;
import org.hotrai.text.date.DateValue;
import org.hotrai.text.date.ThaiYear;

/**
 * Reads the first day that is written in a line: in Thai and English as {@link DateReader} does,
 * else with the month names of other languages or in numbers alone.
 */
final class VisibleDate {
  /** Years of the Buddhist era are 543 ahead. */
  private static final int BUDDHIST = 543;

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private static final List<String> LANGUAGES =
      List.of(
          "de", "fr", "es", "it", "pt", "nl", "vi", "id", "ms", "fil", "pl", "sv", "da", "cs", "th",
          "nb", "fi", "ro", "tr", "el", "ru", "uk", "bg");

  /** As people and programs shorten them, and as they are called in Austria. */
  private static final Map<String, Integer> TYPED_MONTHS =
      Map.of("jänner", 1, "jän", 1, "feber", 2, "mrz", 3, "mär", 3, "sept", 9, "sep", 9);

  private static final Map<String, Integer> MONTHS = months();
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:er|\\.|º)?[\\s/-]*(?:de )?\\s*"
              + "([\\p{L}\\p{M}][\\p{L}\\p{M}.]*?)\\.?,?[\\s/-]*(?:de |,)?\\s*(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("([\\p{L}\\p{M}]{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");

  /** As programs of Unix write it, with the time before the year. */
  private static final Pattern MONTH_DAY_TIME_YEAR =
      Pattern.compile(
          "([A-Z][a-z]{2}) {1,2}(\\d{1,2}) \\d{1,2}:\\d{2}:\\d{2}(?: [A-Z+0-9:]{1,9})?"
              + " (\\d{4})(?!\\d)");

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20|2[45])\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?"
              + "(\\d{4}(?!\\d|:\\d\\d)|\\d{2}(?!\\d(?!\\d:)))");
  private static final Pattern START =
      Pattern.compile(
          "[^\\d๐-๙]{0,20}\\d{1,2}[./ ]{1,2}[^\\s./]{1,12}[./ ]{1,2}\\d{2,4}(?=[\\s,:;.–—-])");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");

  private VisibleDate() {}

  /** The first day written in the text, as an ISO date of the common era. */
  static Optional<String> in(String text) {
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return byReader(text).or(() -> elsewhere(Digits.toWestern(text))).map(LocalDate::toString);
  }

  /** The day with which the text begins. */
  static Optional<String> leading(String text) {
    Matcher start = START.matcher(text);
    return start.lookingAt() ? in(start.group()) : Optional.empty();
  }

  private static Optional<LocalDate> byReader(String text) {
    return DateReader.find(text).stream()
        .flatMap(found -> Optional.ofNullable(found.value()).stream())
        .filter(value -> value.first().equals(value.last()))
        .map(DateValue::first)
        .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST)
        .findFirst();
  }

  private static Optional<LocalDate> elsewhere(String line) {
    return byName(DAY_MONTH_YEAR.matcher(line), 2, 1)
        .or(() -> byName(MONTH_DAY_YEAR.matcher(line), 1, 2))
        .or(() -> byName(MONTH_DAY_TIME_YEAR.matcher(line), 1, 2))
        .or(() ->
            NeighbourDate.in(line).flatMap(d -> date(year(d.year()), d.month(), number(d.day()))))
        .or(() -> byNumbers(ISO.matcher(line), 1, 2, 3))
        .or(() -> byNumbers(EAST_ASIAN.matcher(line), 1, 2, 3))
        .or(() -> byNumbers(NUMBERS.matcher(line), 3, 2, 1));
  }

  private static Optional<LocalDate> byName(Matcher matcher, int name, int day) {
    while (matcher.find()) {
      String word = key(matcher.group(name));
      Integer month = MONTHS.get(word);
      if (month != null) {
        Optional<LocalDate> date = date(year(matcher.group(3)), month, number(matcher.group(day)));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> byNumbers(Matcher matcher, int year, int month, int day) {
    while (matcher.find()) {
      int y = year(matcher.group(year));
      int m = number(matcher.group(month));
      int d = number(matcher.group(day));
      // Americans write the month first; elsewhere it is the second.
      Optional<LocalDate> date = m > 12 && d <= 12 ? date(y, d, m) : date(y, m, d);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() == 2) {
      return ThaiYear.ofTwoDigitsAnywhere(year);
    }
    return year > 2400 ? year - BUDDHIST : year;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      boolean likely = year >= EARLIEST && year <= LATEST;
      return likely ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
          String[] names = symbols.getMonths(context, width);
          for (int i = 0; i < 12; i++) {
            months.putIfAbsent(key(names[i]), i + 1);
          }
        }
      }
    }
    months.putAll(TYPED_MONTHS);
    return Map.copyOf(months);
  }

  private static String key(String month) {
    return month.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
