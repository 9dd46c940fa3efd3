package org.hotrai.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days without their month that a word puts near the day of the article.
 *
 * <pre>
 * bare = "วันที่" day ["-" day] (relation-behind | "เดือน" relation-behind)
 *      | weekday behind "on"
 * </pre>
 */
final class BareDayGrammar {
  private static final List<String> ON = List.of("on");

  /** What makes a habit of a weekday. */
  private static final List<String> HABITS =
      List.of("mornings", "afternoons", "evenings", "nights");

  /** What is called after a weekday: the Sunday Times. */
  private static final Set<String> NAMES =
      Set.of(
          "Times",
          "Telegraph",
          "Mail",
          "Express",
          "Mirror",
          "Herald",
          "Post",
          "Star",
          "Night",
          "Live",
          "Road",
          "Street",
          "Club",
          "Market",
          "Football",
          "School",
          "Magazine",
          "Review",
          "Kitchen",
          "Brunch",
          "Morning",
          "World",
          "Agreement");

  private static final int FORTNIGHT = 14;

  private final Cursor cursor;
  private final ArticleDay day;
  private final PointGrammar points;
  private final StretchGrammar stretches;

  BareDayGrammar(Cursor cursor, ArticleDay day, PointGrammar points, StretchGrammar stretches) {
    this.cursor = cursor;
    this.day = day;
    this.points = points;
    this.stretches = stretches;
  }

  /** What begins there, or null. */
  @Nullable Reading at(int index) {
    return switch (cursor.at(index).kind()) {
      case DAY_WORD -> ofMonth(index);
      case WEEKDAY -> cursor.isThai(index) ? null : weekday(index);
      default -> null;
    };
  }

  private @Nullable Reading ofMonth(int index) {
    int last = index + 1;
    int first = points.day(last);
    if (cursor.is(last + 1, Kind.DASH) || cursor.is(last + 1, Kind.TO)) {
      last = stretches.behindDayWords(last + 2);
    }
    int until = points.day(last);
    if (first == 0 || until < first || !cursor.is(last, Kind.NUMBER)) {
      return null;
    }
    boolean named = cursor.is(last + 1, Kind.MONTH_WORD);
    int behind = named ? last + 2 : last + 1;
    int relation = cursor.at(behind).value();
    boolean near = relation == Terms.THIS || relation == Terms.PAST || relation == Terms.COMING;
    boolean told = named ? relation != Terms.AHEAD : near;
    if (!told || !cursor.is(behind, Kind.RELATION_BEHIND)) {
      return null;
    }
    LocalDate today = day.day();
    if (today == null) {
      return new Reading(behind + 1, null);
    }
    YearMonth month =
        named
            ? YearMonth.from(today).plusMonths(Integer.signum(relation))
            : nearest(today, first, relation);
    return month.isValidDay(until)
        ? new Reading(behind + 1, Periods.days(month.atDay(first), month.atDay(until)))
        : null;
  }

  /**
   * The month that has such a day nearest, on the side that the relation says; this day is of the
   * month of the article or soon to come.
   */
  private static YearMonth nearest(LocalDate today, int number, int relation) {
    YearMonth month = YearMonth.from(today);
    LocalDate longAgo = today.minusDays(FORTNIGHT);
    return LongStream.rangeClosed(-2, 2)
        .mapToObj(month::plusMonths)
        .filter(each -> each.isValidDay(number))
        .filter(each ->
            switch (relation) {
              case Terms.PAST -> !each.atDay(number).isAfter(today);
              case Terms.COMING -> each.atDay(number).isAfter(today);
              default -> !each.isBefore(month) && each.atDay(number).isAfter(longAgo);
            })
        .min(
            Comparator.comparingLong(
                each -> Math.abs(ChronoUnit.DAYS.between(today, each.atDay(number)))))
        .orElse(month);
  }

  /** In news the last one up to the day of the article, but the next one of what will be. */
  private @Nullable Reading weekday(int index) {
    if (!cursor.isBehindWord(index, ON) || isOther(index + 1)) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(cursor.at(index).value());
    boolean toCome = Tense.isToCome(cursor.clauseBefore(index));
    return new Reading(
        index + 1,
        day.value(today ->
            new DateValue.Day(
                today.with(
                    toCome
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday)))));
  }

  /** Whether what stands there makes another date of the weekday, a habit, or a name. */
  private boolean isOther(int index) {
    int behind =
        switch (cursor.at(index).kind()) {
          case COMMA, AND, TO, DASH -> index + 1;
          default -> index;
        };
    return switch (cursor.at(behind).kind()) {
      case NUMBER, ENGLISH_MONTH, WEEKDAY, SLASH, RELATION_BEHIND, RELATION_BEFORE -> true;
      default ->
          cursor.isBeforeWord(index - 1, HABITS)
              || NAMES.contains(cursor.wordBehind(index - 1))
              || isNumbered(index);
    };
  }

  /** Whether the number of a day stands there: the 13th. */
  private boolean isNumbered(int index) {
    return cursor.isWord(index, "the")
        && cursor.is(index + 1, Kind.NUMBER)
        && cursor.is(index + 2, Kind.ORDINAL);
  }
}
