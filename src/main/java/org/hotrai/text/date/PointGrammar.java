package org.hotrai.text.date;

import java.time.YearMonth;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one day, month or year at a place among the lexemes.
 *
 * <pre>
 * point   = day [ordinal] ["of"] ["เดือน"] month [year]
 *         | day english-month two digits, where nothing else can be meant
 *         | english-month day [ordinal] [year] | month year | era number | number era
 * year    = [","] (["ปี"] ([era] number | number era) | "ปีหน้า" | "last year")
 * </pre>
 */
final class PointGrammar {
  private static final int FIRST_SHORT_YEAR = 2000;
  private static final int LAST_SHORT_YEAR = 39;

  private final Cursor cursor;
  private final ArticleDay day;

  PointGrammar(Cursor cursor, ArticleDay day) {
    this.cursor = cursor;
    this.day = day;
  }

  /** The day, month or year of the common era that is written there in words, or null. */
  @Nullable Point at(int index) {
    return switch (cursor.at(index).kind()) {
      case NUMBER, SPELLED -> numberFirst(index);
      case ENGLISH_MONTH -> englishMonthFirst(index);
      case THAI_MONTH -> monthOfYear(index);
      case ERA -> year(index, false);
      default -> null;
    };
  }

  /** The day of the month that stands there with its ordinal ending, else 0. */
  int day(int index) {
    Lexeme number = cursor.at(index);
    boolean written =
        number.is(Kind.NUMBER)
            ? number.length() <= 2 && cursor.isFreeBefore(index)
            : number.is(Kind.SPELLED) && isBehindDayWord(index);
    return written && number.value() >= 1 && number.value() <= 31 ? number.value() : 0;
  }

  private boolean isBehindDayWord(int index) {
    boolean weekday = cursor.is(index - 1, Kind.AT) && cursor.is(index - 2, Kind.WEEKDAY);
    return weekday || cursor.is(index - 1, Kind.DAY_WORD);
  }

  /** The index behind the day that stands there. */
  int behindDay(int index) {
    return cursor.isGlued(index + 1) ? cursor.skip(index + 1, Kind.ORDINAL) : index + 1;
  }

  /** The month that stands there without a day or year, or null. */
  @Nullable Point bareMonth(int index) {
    Lexeme month = cursor.at(index);
    boolean alone = month.is(Kind.THAI_MONTH) || month.is(Kind.ENGLISH_MONTH);
    return alone ? new Point(index + 1, Years.NONE, month.value(), 0) : null;
  }

  private @Nullable Point numberFirst(int index) {
    int day = day(index);
    int monthIndex = cursor.skip(cursor.skip(behindDay(index), Kind.OF), Kind.MONTH_WORD);
    int hyphenatedYear = day > 0 ? hyphenatedYear(index) : Years.NONE;
    if (hyphenatedYear != Years.NONE) {
      int year = Years.inMonth(hyphenatedYear, cursor.at(index + 4), month(index + 2));
      return new Point(index + 5, year, month(index + 2), day);
    }
    Point numbered = day > 0 ? numberedMonth(index, day) : null;
    if (numbered != null) {
      return numbered;
    }
    if (day > 0 && isMonth(monthIndex) && !isBeforeDate(index, monthIndex)) {
      Point whole =
          withYear(
              new Point(monthIndex + 1, Years.NONE, month(monthIndex), day), isThai(monthIndex));
      return whole.hasYear() || isThai(monthIndex) ? whole : withShortYear(whole);
    }
    Point year = cursor.isFreeBefore(index) ? year(index, false) : null;
    return year != null && isEra(year.end() - 1) ? year : null;
  }

  /** A day whose month is a number, too, which the words before it and its year tell. */
  private @Nullable Point numberedMonth(int index, int day) {
    Lexeme month = cursor.at(index + 2);
    boolean told =
        cursor.is(index + 1, Kind.MONTH_WORD)
            && month.is(Kind.NUMBER)
            && month.value() >= 1
            && month.value() <= 12
            && (cursor.is(index + 3, Kind.YEAR_WORD) || cursor.is(index + 3, Kind.ERA));
    Point whole =
        told ? withYear(new Point(index + 3, Years.NONE, month.value(), day), true) : null;
    return whole != null && whole.hasYear() ? whole : null;
  }

  /** Whether a number only stands before a date of its own: No. 19 December 11, 2021. */
  private boolean isBeforeDate(int index, int monthIndex) {
    Point date =
        monthIndex == index + 1 && !isThai(monthIndex) ? englishMonthFirst(monthIndex) : null;
    return date != null && date.day() > 0 && date.hasYear();
  }

  /** The year of a day that is written as in 19-Dec-2019 or 19-ธ.ค.-62, else none. */
  private int hyphenatedYear(int index) {
    boolean hyphenated =
        cursor.is(index + 1, Kind.DASH)
            && isMonth(index + 2)
            && cursor.is(index + 3, Kind.DASH)
            && cursor.isGlued(index + 4)
            && cursor.isFreeBehind(index + 4);
    Lexeme number = cursor.at(index + 4);
    if (!hyphenated || number.length() != 2) {
      return hyphenated ? Years.ofFourDigits(number) : Years.NONE;
    }
    boolean glued =
        cursor.isGlued(index + 1) && cursor.isGlued(index + 2) && cursor.isGlued(index + 3);
    if (!glued || !number.is(Kind.NUMBER)) {
      return Years.NONE;
    }
    return isThai(index + 2) ? Years.ofTwoDigits(number) : ThaiYear.ofTwoDigits(number.value());
  }

  private @Nullable Point englishMonthFirst(int index) {
    int day = day(index + 1);
    boolean dayBehind =
        day > 0 && (cursor.isFreeBehind(index + 1) || behindDay(index + 1) > index + 2);
    return dayBehind
        ? withYear(new Point(behindDay(index + 1), Years.NONE, month(index), day), false)
        : monthOfYear(index);
  }

  private @Nullable Point monthOfYear(int index) {
    Point month = withYear(new Point(index + 1, Years.NONE, month(index), 0), isThai(index));
    return month.hasYear() ? month : null;
  }

  /** The point with the year that stands behind it, if one does; a Thai one of two digits too. */
  Point withYear(Point point, boolean thai) {
    int start = cursor.skip(cursor.skip(point.end(), Kind.COMMA), Kind.OF);
    Point year = relativeYear(start);
    if (year != null) {
      return new Point(year.end(), year.year(), point.month(), point.day());
    }
    int yearIndex = cursor.skip(start, Kind.YEAR_WORD);
    year = year(yearIndex, thai);
    if (year == null) {
      return point;
    }
    Lexeme written = cursor.at(cursor.skip(yearIndex, Kind.ERA));
    int inMonth = Years.inMonth(year.year(), written, point.month());
    return new Point(year.end(), inMonth, point.month(), point.day());
  }

  /** The year that is told there by its distance from the article's, or null. */
  @Nullable Point relativeYear(int index) {
    boolean thai =
        cursor.is(index + 1, Kind.RELATION_BEHIND)
            && cursor.at(index + 1).value() != Terms.AHEAD
            && cursor.isWord(index, "ปี", "ปีงบประมาณ");
    boolean english =
        cursor.is(index, Kind.RELATION_BEFORE) && cursor.isWord(index + 1, "year", "fiscal year");
    if (!thai && !english) {
      return null;
    }
    int relation = cursor.at(thai ? index + 1 : index).value();
    return new Point(index + 2, day.year(Integer.signum(relation)), 0, 0);
  }

  /** The year that stands there, with its era if one is written. */
  @Nullable Point year(int index, boolean twoDigitsWillDo) {
    if (cursor.is(index, Kind.ERA)) {
      int year = Years.of(cursor.at(index), cursor.at(index + 1));
      boolean number = cursor.is(index + 1, Kind.NUMBER) || cursor.is(index + 1, Kind.SPELLED);
      return number ? point(index + 2, year) : null;
    }
    if (!cursor.isFreeBehind(index)) {
      return null;
    }
    Lexeme number = cursor.at(index);
    if (number.is(Kind.NUMBER) && isEra(index + 1) && !cursor.is(index + 2, Kind.NUMBER)) {
      return point(index + 2, Years.of(cursor.at(index + 1), number));
    }
    int year = Years.ofFourDigits(number);
    if (year == Years.NONE && twoDigitsWillDo && !cursor.isCounting(index)) {
      year = Years.ofTwoDigits(number);
    }
    return point(index + 1, year);
  }

  /**
   * The day with the two digits behind it as its year, where they can be nothing else: 5 Mar 24. No
   * later year than these is soon to come, and none is as likely of the Buddhist era.
   */
  private Point withShortYear(Point day) {
    boolean cut = cursor.isApostropheAt(day.end());
    int index = cut ? day.end() + 1 : day.end();
    Lexeme number = cursor.at(index);
    boolean year =
        number.is(Kind.NUMBER)
            && number.length() == 2
            && number.value() <= LAST_SHORT_YEAR
            && cursor.isGlued(index) == cut
            && (cut ? cursor.isFreeBehind(index) : cursor.isAtEndOfPhrase(index));
    int full = FIRST_SHORT_YEAR + number.value();
    return year && YearMonth.of(full, day.month()).isValidDay(day.day())
        ? new Point(index + 1, full, day.month(), day.day())
        : day;
  }

  private static @Nullable Point point(int end, int year) {
    return year == Years.NONE ? null : new Point(end, year, 0, 0);
  }

  private boolean isEra(int index) {
    return cursor.is(index, Kind.ERA) || cursor.is(index, Kind.ERA_BEHIND);
  }

  private boolean isMonth(int index) {
    return switch (cursor.at(index).kind()) {
      case THAI_MONTH, ENGLISH_MONTH -> true;
      case LOOSE_MONTH -> !cursor.isThaiBehind(index) || cursor.isTold(index);
      default -> false;
    };
  }

  private boolean isThai(int monthIndex) {
    return !cursor.is(monthIndex, Kind.ENGLISH_MONTH);
  }

  private int month(int index) {
    return cursor.at(index).value();
  }
}
