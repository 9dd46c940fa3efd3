package org.hotrai.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the weeks of a month, which are counted from its first day, and the week of a day, which
 * begins on Monday.
 *
 * <pre>
 * week  = ([number] "สัปดาห์แรก" | "สัปดาห์" "ที่" number | "last week") ["ของ"] month
 *       | "week" "of" day
 * month = ["เดือน"] month [year] | "เดือนหน้า"
 * </pre>
 */
final class WeekGrammar {
  private static final int DAYS = 7;
  private static final int LAST_WEEK = 5;

  private final Cursor cursor;
  private final ArticleDay day;
  private final StretchGrammar stretches;
  private final PointGrammar points;

  WeekGrammar(Cursor cursor, ArticleDay day, StretchGrammar stretches, PointGrammar points) {
    this.cursor = cursor;
    this.day = day;
    this.stretches = stretches;
    this.points = points;
  }

  /** What begins there, or null. */
  @Nullable Reading at(int index) {
    return switch (cursor.at(index).kind()) {
      case NTH_WEEK -> ofMonth(index, index + 1, cursor.at(index).value(), 1);
      case NUMBER, SPELLED -> firstWeeks(index);
      case RELATION_BEFORE ->
          cursor.isWord(index, "last", "Last")
                  && cursor.is(index + 1, Kind.WEEK)
                  && cursor.is(index + 2, Kind.OF)
              ? ofMonth(index, index + 2, Terms.LAST, 1)
              : null;
      case WEEK -> cursor.is(index + 1, Kind.OF) ? ofDay(index + 2) : counted(index);
      default -> null;
    };
  }

  private @Nullable Reading counted(int index) {
    int number = cursor.skip(index + 1, Kind.AT);
    boolean count = cursor.is(number, Kind.NUMBER) || cursor.is(number, Kind.SPELLED);
    int week = cursor.at(number).value();
    boolean told = number > index + 1 && count && week >= 1 && week <= LAST_WEEK;
    return told ? ofMonth(index, number + 1, week, 1) : null;
  }

  private @Nullable Reading firstWeeks(int index) {
    int weeks = cursor.at(index).value();
    boolean first = cursor.is(index + 1, Kind.NTH_WEEK) && cursor.at(index + 1).value() == 1;
    boolean few = weeks >= 1 && weeks < LAST_WEEK && cursor.isFreeBefore(index);
    return first && few ? ofMonth(index, index + 2, 1, weeks) : null;
  }

  /** So many weeks, from that one on, of the month that is told at the index. */
  private @Nullable Reading ofMonth(int start, int index, int week, int count) {
    int word = cursor.skip(index, Kind.OF);
    if (cursor.is(word, Kind.MONTH_WORD) && cursor.is(word + 1, Kind.RELATION_BEHIND)) {
      DateValue month = day.related(cursor.at(word), cursor.at(word + 1).value());
      return new Reading(
          word + 2, month == null ? null : weeks(YearMonth.from(month.first()), week, count));
    }
    Point month = month(index, word);
    if (month == null) {
      return null;
    }
    boolean yearly = Habits.isYearly(cursor, start, month.end() - 1);
    Point dated = month.hasYear() || yearly ? month : day.dated(month, Terms.THIS);
    DateValue value =
        dated.hasYear() ? weeks(YearMonth.of(dated.year(), dated.month()), week, count) : null;
    return new Reading(month.end(), value);
  }

  /** The month that is written there, without its year only behind a word or in Thai. */
  private @Nullable Point month(int index, int word) {
    int name = cursor.skip(word, Kind.MONTH_WORD);
    Point month = points.at(name);
    if (month == null && (name > index || cursor.is(name, Kind.THAI_MONTH))) {
      return points.bareMonth(name);
    }
    return month == null || month.month() == 0 || month.day() > 0 ? null : month;
  }

  private static @Nullable DateValue weeks(YearMonth month, int week, int count) {
    if (week == Terms.LAST) {
      LocalDate last = month.atEndOfMonth();
      return Periods.days(last.minusDays(DAYS - 1), last);
    }
    int first = (week - 1) * DAYS + 1;
    int last = Math.min((week + count - 1) * DAYS, month.lengthOfMonth());
    return first > last ? null : Periods.days(month.atDay(first), month.atDay(last));
  }

  private @Nullable Reading ofDay(int index) {
    Point date = points.at(stretches.behindDayWords(index));
    if (date == null || date.day() == 0 || !date.isPossible()) {
      return null;
    }
    Point dated = date.hasYear() ? date : day.dated(date, Terms.THIS);
    return new Reading(date.end(), dated.hasYear() ? weekOf(dated) : null);
  }

  private static DateValue weekOf(Point point) {
    LocalDate monday =
        LocalDate.of(point.year(), point.month(), point.day())
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Periods.days(monday, monday.plusDays(DAYS - 1));
  }
}
