package org.hotrai.text.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/** Times of several days, months or years. */
final class Periods {
  private Periods() {}

  /** The days from the first to the last, or the one that is both. */
  static DateValue days(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? new DateValue.Day(first)
        : new DateValue.Interval(new DateValue.Day(first), new DateValue.Day(last));
  }

  /** So many months, the first of them given. */
  static DateValue months(YearMonth first, int count) {
    DateValue from = new DateValue.Month(first);
    return count == 1
        ? from
        : new DateValue.Interval(from, new DateValue.Month(first.plusMonths(count - 1L)));
  }

  /** That year and so many more. */
  static DateValue years(int first, int more) {
    DateValue from = new DateValue.WholeYear(Year.of(first));
    return more == 0
        ? from
        : new DateValue.Interval(from, new DateValue.WholeYear(Year.of(first + more)));
  }

  /** That fiscal year of Thailand and so many more: from October of the year before. */
  static DateValue fiscalYears(int first, int more) {
    return days(
        LocalDate.of(first - 1, Month.OCTOBER, 1), LocalDate.of(first + more, Month.SEPTEMBER, 30));
  }
}
