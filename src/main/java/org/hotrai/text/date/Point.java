package org.hotrai.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year as the grammar reads it, perhaps not a possible one.
 *
 * @param end index of the lexeme behind it
 * @param year of the common era, {@link Years#NONE} if none is written
 * @param month 1 to 12, 0 if none is written
 * @param day 0 if none is written
 */
record Point(int end, int year, int month, int day) {
  boolean hasYear() {
    return year != Years.NONE;
  }

  Point withDay(int other) {
    return new Point(end, year, month, other);
  }

  Point withYear(int other) {
    return new Point(end, other, month, day);
  }

  /** Whether both name a day, both a month or both a year. */
  boolean isLike(Point other) {
    return (day == 0) == (other.day == 0) && (month == 0) == (other.month == 0);
  }

  /** Whether it stands before the other within a year. */
  private boolean isEarlierInYear(Point other) {
    return month != other.month ? month < other.month : day < other.day;
  }

  /** The same in the last year before that one in which it is earlier. */
  Point beforeIn(Point later) {
    boolean known = later.hasYear();
    return known ? withYear(later.isEarlierInYear(this) ? later.year - 1 : later.year) : this;
  }

  /** Whether there is such a day in some year, or in the year that is written. */
  boolean isPossible() {
    return day == 0 || day <= (hasYear() ? YearMonth.of(year, month) : leap()).lengthOfMonth();
  }

  private YearMonth leap() {
    return YearMonth.of(2000, month);
  }

  /** What it means; null without a year. */
  @Nullable DateValue value() {
    if (!hasYear()) {
      return null;
    }
    if (month == 0) {
      return new DateValue.WholeYear(Year.of(year));
    }
    return day == 0
        ? new DateValue.Month(YearMonth.of(year, month))
        : new DateValue.Day(LocalDate.of(year, month, day));
  }

  /**
   * The time from this to the other; null without a year.
   *
   * @throws DateTimeException if the other is earlier
   */
  @Nullable DateValue to(Point last) {
    DateValue from = value();
    DateValue to = last.value();
    return from == null || to == null ? null : new DateValue.Interval(from, to);
  }
}
