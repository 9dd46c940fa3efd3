package org.hotrai.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a day of three numbers with one separator and no blanks: 19/12/2562, 2019-12-19. */
final class NumericGrammar {
  private final Cursor cursor;

  NumericGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The day that is written there, or null. */
  @Nullable Point at(int index) {
    Lexeme separator = cursor.at(index + 1);
    boolean three =
        cursor.is(index, Kind.NUMBER)
            && (separator.is(Kind.SLASH) || separator.is(Kind.DOT) || separator.is(Kind.DASH))
            && cursor.is(index + 2, Kind.NUMBER)
            && cursor.is(index + 3, separator.kind())
            && cursor.is(index + 4, Kind.NUMBER);
    if (!three || !standsAlone(index)) {
      return monthOfYear(index);
    }
    if (cursor.at(index).length() == 4) {
      Lexeme first = cursor.at(index);
      return point(index, first, Years.ofFourDigits(first), index + 2, index + 4);
    }
    Lexeme written = cursor.at(index + 4);
    int year = Years.ofFourDigits(written);
    if (year == Years.NONE && separator.is(Kind.SLASH)) {
      year = written.length() == 2 ? ThaiYear.ofTwoDigits(written.value()) : Years.NONE;
    }
    Point dayFirst = point(index, written, year, index + 2, index);
    Point monthFirst = point(index, written, year, index, index + 2);
    return dayFirst == null || isOnlyThe(monthFirst, dayFirst, cursor.englishWeekdayBefore(index))
        ? monthFirst
        : dayFirst;
  }

  /** Whether the weekday before them is that of the first day and not of the other. */
  private static boolean isOnlyThe(
      @Nullable Point point, Point other, @Nullable DayOfWeek weekday) {
    return weekday != null && point != null && isOn(point, weekday) && !isOn(other, weekday);
  }

  private static boolean isOn(Point point, DayOfWeek weekday) {
    return YearMonth.of(point.year(), point.month()).isValidDay(point.day())
        && LocalDate.of(point.year(), point.month(), point.day()).getDayOfWeek() == weekday;
  }

  /** A month of numbers, which a word before it tells: เดือน 10/2564. */
  private @Nullable Point monthOfYear(int index) {
    boolean told =
        cursor.is(index - 1, Kind.MONTH_WORD)
            && cursor.is(index, Kind.NUMBER)
            && cursor.is(index + 1, Kind.SLASH)
            && cursor.isFreeBehind(index + 2);
    Lexeme month = cursor.at(index);
    Lexeme written = cursor.at(index + 2);
    int year = told ? Years.ofFourDigits(written) : Years.NONE;
    boolean possible = year != Years.NONE && month.value() >= 1 && month.value() <= 12;
    return possible
        ? new Point(index + 3, Years.inMonth(year, written, month.value()), month.value(), 0)
        : null;
  }

  private @Nullable Point point(int index, Lexeme written, int year, int monthIndex, int dayIndex) {
    Lexeme month = cursor.at(monthIndex);
    Lexeme day = cursor.at(dayIndex);
    boolean possible =
        year != Years.NONE
            && month.length() <= 2
            && month.value() >= 1
            && month.value() <= 12
            && day.length() <= 2
            && day.value() >= 1
            && day.value() <= 31;
    if (!possible) {
      return null;
    }
    int inMonth = Years.inMonth(year, written, month.value());
    return new Point(index + 5, inMonth, month.value(), day.value());
  }

  /** Whether nothing is glued to the five pieces that would make them a number of another kind. */
  private boolean standsAlone(int index) {
    for (int piece = index + 1; piece <= index + 4; piece++) {
      if (!cursor.isGlued(piece)) {
        return false;
      }
    }
    boolean more =
        cursor.is(index + 5, cursor.at(index + 1).kind())
            && cursor.is(index + 6, Kind.NUMBER)
            && cursor.isGlued(index + 5)
            && cursor.isGlued(index + 6);
    boolean before = cursor.isGlued(index) && cursor.is(index - 1, cursor.at(index + 1).kind());
    return !more && !before && cursor.isFreeBefore(index);
  }
}
