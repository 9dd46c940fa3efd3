package org.hotrai.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The day that the relative dates of a text count from.
 *
 * @param day null if it is unknown; what depends on it is unknown then
 */
record ArticleDay(@Nullable LocalDate day) {
  private static final Comparator<Long> NEAREST =
      Comparator.comparingLong((Long distance) -> Math.abs(distance))
          .thenComparing(Comparator.naturalOrder());

  /** What a function makes of it; null if it is unknown. */
  @Nullable DateValue value(Function<LocalDate, DateValue> function) {
    return day == null ? null : function.apply(day);
  }

  /** The year so many years from its own, {@link Years#NONE} if it is unknown. */
  int year(int offset) {
    return day == null ? Years.NONE : day.getYear() + offset;
  }

  /**
   * The point with the year that brings it nearest to the day, or where a relation says whether it
   * is past, nearest on that side; the point itself if the day is unknown or no such year is near.
   */
  Point dated(Point point, int relation) {
    if (day == null) {
      return point;
    }
    LocalDate today = day;
    List<Point> near =
        IntStream.rangeClosed(today.getYear() - 4, today.getYear() + 4)
            .mapToObj(point::withYear)
            .filter(Point::isPossible)
            .toList();
    Optional<Point> nearest =
        near.stream()
            .filter(each -> isOnSide(distance(today, each), relation))
            .min(Comparator.comparing(each -> distance(today, each), NEAREST));
    return nearest.orElse(point);
  }

  private static boolean isOnSide(long distance, int relation) {
    return switch (relation) {
      case Terms.PAST, Terms.AGO -> distance <= 0;
      case Terms.NEXT, Terms.COMING -> distance > 0;
      default -> true;
    };
  }

  /** In days, or in months if the point has no day. */
  private static long distance(LocalDate today, Point point) {
    return point.day() > 0
        ? ChronoUnit.DAYS.between(today, LocalDate.of(point.year(), point.month(), point.day()))
        : ChronoUnit.MONTHS.between(
            YearMonth.from(today), YearMonth.of(point.year(), point.month()));
  }

  /** The week, month, quarter, year or weekday that stands in that relation to the day. */
  @Nullable DateValue related(Lexeme unit, int relation) {
    int offset = Integer.signum(relation);
    return value(today ->
        unit.is(Kind.WEEKDAY)
            ? new DateValue.Day(weekday(today, DayOfWeek.of(unit.value()), relation))
            : related(today, unit, offset));
  }

  private static DateValue related(LocalDate today, Lexeme unit, int offset) {
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
    YearMonth month = YearMonth.from(today);
    return switch (unit.kind()) {
      case WEEK -> Periods.days(monday, monday.plusDays(6));
      case WEEKEND -> Periods.days(monday.plusDays(5), monday.plusDays(6));
      case MONTH_WORD -> new DateValue.Month(month.plusMonths(offset));
      case QUARTER ->
          Periods.months(
              month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(3L * offset), 3);
      default ->
          unit.value() == Terms.FISCAL
              ? Periods.fiscalYears(today.plusMonths(3).getYear() + offset, 0)
              : Periods.years(today.getYear() + offset, 0);
    };
  }

  /** "This" one is today or to come, "next" is of next week, "last" the one before today. */
  private static LocalDate weekday(LocalDate today, DayOfWeek weekday, int relation) {
    return switch (relation) {
      case Terms.PAST, Terms.AGO -> today.with(TemporalAdjusters.previous(weekday));
      case Terms.NEXT ->
          today
              .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(weekday));
      case Terms.COMING -> today.with(TemporalAdjusters.next(weekday));
      default -> today.with(TemporalAdjusters.nextOrSame(weekday));
    };
  }

  /** So many days, weeks, months or years before the day, as exact as the unit. */
  @Nullable DateValue ago(int count, int unit) {
    return value(today ->
        switch (unit) {
          case Terms.YEARS -> Periods.years(today.getYear() - count, 0);
          case Terms.MONTHS -> new DateValue.Month(YearMonth.from(today).minusMonths(count));
          default -> new DateValue.Day(today.minusDays((long) count * unit));
        });
  }

  /**
   * So many days or weeks behind the day; who speaks of the months or years to come means all of
   * them.
   */
  @Nullable DateValue ahead(int count, int unit) {
    return value(today ->
        switch (unit) {
          case Terms.YEARS -> Periods.days(today, today.plusYears(count));
          case Terms.MONTHS -> Periods.days(today, today.plusMonths(count));
          default -> new DateValue.Day(today.plusDays((long) count * unit));
        });
  }
}
