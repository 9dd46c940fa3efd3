package org.hotrai.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** A day, month or year of the common era, or the time from one of them to another. */
public sealed interface DateValue {

  /** ISO 8601: {@code 2019-12-19}, {@code 2011-11}, {@code 2019}, {@code 2019-12/2020-03}. */
  String iso();

  /** Its first day. */
  LocalDate first();

  /** Its last day. */
  LocalDate last();

  /** One day. */
  record Day(LocalDate day) implements DateValue {
    @Override
    public String iso() {
      return day.toString();
    }

    @Override
    public LocalDate first() {
      return day;
    }

    @Override
    public LocalDate last() {
      return day;
    }
  }

  /** A month of a year. */
  record Month(YearMonth month) implements DateValue {
    @Override
    public String iso() {
      return month.toString();
    }

    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }
  }

  /** A whole year. */
  record WholeYear(Year year) implements DateValue {
    @Override
    public String iso() {
      return String.format(Locale.ROOT, "%04d", year.getValue());
    }

    @Override
    public LocalDate first() {
      return year.atDay(1);
    }

    @Override
    public LocalDate last() {
      return year.atDay(year.length());
    }
  }

  /** From the first day of one to the last day of the other, which is not the earlier one. */
  record Interval(DateValue from, DateValue to) implements DateValue {
    public Interval {
      if (to.last().isBefore(from.first())) {
        throw new DateTimeException(to.iso() + " is before " + from.iso());
      }
    }

    @Override
    public String iso() {
      return from.iso() + "/" + to.iso();
    }

    @Override
    public LocalDate first() {
      return from.first();
    }

    @Override
    public LocalDate last() {
      return to.last();
    }
  }

  /**
   * The value that an ISO 8601 date, date and time, month, year or interval of these stands for; of
   * a date and time the day as written, whatever its offset. Empty if it is none of them.
   */
  static Optional<DateValue> parse(String iso) {
    try {
      int slash = iso.indexOf('/');
      return Optional.of(
          slash < 0
              ? single(iso)
              : new Interval(single(iso.substring(0, slash)), single(iso.substring(slash + 1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateValue single(String iso) {
    int time = iso.indexOf('T') < 0 ? iso.indexOf(' ') : iso.indexOf('T');
    String date = time < 0 ? iso : iso.substring(0, time);
    return switch (date.length()) {
      case 4 -> new WholeYear(Year.parse(date));
      case 7 -> new Month(YearMonth.parse(date));
      default -> new Day(LocalDate.parse(date));
    };
  }
}
