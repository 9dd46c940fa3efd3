package org.hotrai.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Digits;
import org.hotrai.text.date.ThaiYear;
import org.jspecify.annotations.Nullable;

/** Reads the values of {@code date:} and {@code saved:}. */
final class Dates {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  // The Buddhist year 2400 is 1857; nobody looks for the common year 2400 in saved articles.
  private static final int BUDDHIST = 2400;

  private Dates() {}

  /** The days of a date, month or year, or from one to another; empty where it is neither. */
  static Optional<Days> read(String value) {
    String western = Digits.toWestern(value.strip());
    int dots = western.indexOf("..");
    if (dots < 0) {
      return Optional.ofNullable(days(western));
    }
    String from = western.substring(0, dots);
    String to = western.substring(dots + 2);
    Days first = from.isEmpty() ? Days.ALL : days(from);
    Days last = to.isEmpty() ? Days.ALL : days(to);
    if (first == null || last == null || (from.isEmpty() && to.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(first.to(last));
  }

  private static @Nullable Days days(String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      return null;
    }
    int written = Integer.parseInt(date.group(1));
    int monthOfYear = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
    int year = written >= BUDDHIST ? ThaiYear.common(written, monthOfYear) : written;
    try {
      if (date.group(2) == null) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, monthOfYear);
      if (date.group(3) == null) {
        return new Days(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
      return new Days(day, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
