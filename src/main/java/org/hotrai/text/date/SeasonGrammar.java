package org.hotrai.text.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comes once a year, with its year. English seasons are those of the meteorologists in
 * the north; terms and the feasts that the moon moves are not told more closely than their year.
 *
 * <pre>
 * term    = "ภาคเรียน" ["ที่"] number "/" year
 * season  = "spring" ["of"] year | "winter" ["of"] year ["-" year]
 * holiday = "สงกรานต์" ["ปี"] year
 * </pre>
 */
final class SeasonGrammar {
  private static final int LAST_TERM = 3;
  private static final int WINTER = 12;
  private static final int MONTHS = 3;
  private static final int YEAR_DIGITS = 4;
  private static final int CENTURY = 100;

  /** Behind these a season is one, which "fall" and "spring" are not always. */
  private static final List<String> BEFORE_SEASONS =
      List.of(
          "in",
          "by",
          "of",
          "this",
          "last",
          "next",
          "the",
          "early",
          "late",
          "mid",
          "mid-",
          "since",
          "until",
          "during",
          "from",
          "before",
          "after",
          "through",
          "throughout",
          "between",
          "for",
          "its",
          "their",
          "our",
          "(");

  private final Cursor cursor;
  private final PointGrammar points;

  SeasonGrammar(Cursor cursor, PointGrammar points) {
    this.cursor = cursor;
    this.points = points;
  }

  /** What begins there, or null. */
  @Nullable Reading at(int index) {
    return switch (cursor.at(index).kind()) {
      case TERM -> term(index);
      case SEASON -> season(index);
      case HOLIDAY -> holiday(index);
      default -> null;
    };
  }

  private @Nullable Reading term(int index) {
    int number = cursor.skip(index + 1, Kind.AT);
    int term = cursor.at(number).value();
    boolean counted = cursor.is(number, Kind.NUMBER) && term >= 1 && term <= LAST_TERM;
    Point year =
        counted && cursor.is(number + 1, Kind.SLASH) ? points.year(number + 2, true) : null;
    return year == null ? null : new Reading(year.end(), year.value());
  }

  private @Nullable Reading season(int index) {
    if (isVerb(index)) {
      return null;
    }
    int number = cursor.skip(index + 1, Kind.OF);
    Point year = Years.isPresent(cursor.at(number)) ? points.year(number, false) : null;
    if (year == null || (isRound(number) && cursor.isCounting(number))) {
      return null;
    }
    int month = cursor.at(index).value();
    boolean twoYears = month == WINTER && isNextYear(number, year.end());
    boolean span = cursor.is(year.end(), Kind.DASH) || cursor.is(year.end(), Kind.SLASH);
    if (span && !twoYears) {
      return null;
    }
    YearMonth first = YearMonth.of(year.year(), month);
    return new Reading(twoYears ? year.end() + 2 : year.end(), Periods.months(first, MONTHS));
  }

  /** Whether it may be what prices do, fall or spring, as no word before it shows a season. */
  private boolean isVerb(int index) {
    boolean ofTwo = cursor.is(index - 1, Kind.AND) && cursor.is(index - 3, Kind.SEASON);
    return cursor.isWord(index, "fall", "spring")
        && !ofTwo
        && !cursor.isBehindWord(index, BEFORE_SEASONS);
  }

  /** Whether that number is as likely one of people or things as a year: 2000, 62. */
  private boolean isRound(int number) {
    return cursor.at(number).length() < YEAR_DIGITS || cursor.at(number).value() % CENTURY == 0;
  }

  /** Whether the year behind that one stands there behind a sign: 2021-22, 2021/2022. */
  private boolean isNextYear(int number, int sign) {
    Lexeme last = cursor.at(sign + 1);
    int next = cursor.at(number).value() + 1;
    boolean written = last.length() == 2 ? last.value() == next % 100 : last.value() == next;
    return cursor.isGlued(sign + 1) && last.is(Kind.NUMBER) && written;
  }

  private @Nullable Reading holiday(int index) {
    boolean yearWord = cursor.is(index + 1, Kind.YEAR_WORD) && cursor.isWord(index + 1, "ปี");
    int number = yearWord ? index + 2 : index + 1;
    Point year = points.year(number, false);
    if (!yearWord && isRound(number) && cursor.isCounting(number)) {
      return null;
    }
    boolean span = year != null && cursor.is(year.end(), Kind.DASH);
    if (year == null || span || !cursor.isFreeBehind(year.end() - 1)) {
      return null;
    }
    return new Reading(year.end(), days(cursor.at(index).value(), year.year()));
  }

  private static DateValue days(int holiday, int year) {
    return switch (holiday) {
      case Terms.SONGKRAN ->
          Periods.days(LocalDate.of(year, Month.APRIL, 13), LocalDate.of(year, Month.APRIL, 15));
      case Terms.NEW_YEAR -> new DateValue.Day(LocalDate.of(year, Month.JANUARY, 1));
      default -> new DateValue.WholeYear(Year.of(year));
    };
  }
}
