package org.hotrai.text.date;

import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day, month or year, or the time from one of them to another.
 *
 * <pre>
 * stretch = day between point | point between point | point
 * between = ("-" | "ถึง" | "และ" behind "ระหว่าง") ["วันที่" | weekday ["ที่"] | "เดือน" | "ปี"]
 * </pre>
 */
final class StretchGrammar {
  /** From the first point to the last, which may be the same; their years perhaps unknown. */
  record Stretch(Point first, Point last) {}

  /** The years of a span without a word such as ปี before it are not farther apart. */
  private static final int MOST_YEARS = 60;

  private static final int MOST_SHORTENED_YEARS = 20;
  private static final int MONTHS = 12;
  static final int MOST_LISTED = 12;

  private final Cursor cursor;
  private final PointGrammar points;

  StretchGrammar(Cursor cursor, PointGrammar points) {
    this.cursor = cursor;
    this.points = points;
  }

  /** What begins there, or null. */
  @Nullable Stretch at(int index) {
    Point last = lastOfDays(index);
    if (last != null) {
      return new Stretch(last.withDay(cursor.at(firstDayIndex(index)).value()), last);
    }
    Point first = first(index);
    return first == null ? null : upToLast(index, first);
  }

  private @Nullable Point first(int index) {
    Point first = points.at(index);
    if (first == null && cursor.is(index - 1, Kind.YEAR_WORD)) {
      first = points.year(index, cursor.at(index - 1).value() != 0);
      first = first == null ? shortFiscalYear(index) : first;
    }
    if (first == null && (isSpanOfYears(index) || cursor.isBracketed(index))) {
      first = points.year(index, false);
    }
    return first == null ? partOfMonths(index) : first;
  }

  private @Nullable Point shortFiscalYear(int index) {
    int year =
        cursor.isWord(index - 1, "FY") && cursor.isFreeBehind(index)
            ? Years.ofTwoFiscalDigits(cursor.at(index))
            : Years.NONE;
    return year == Years.NONE ? null : new Point(index + 1, year, 0, 0);
  }

  /** Whether two years stand there, alone: 2019–2022, 2019–22, between 2019 and 2022. */
  private boolean isSpanOfYears(int index) {
    int years = yearsBetween(index);
    return cursor.is(index, Kind.NUMBER)
        && (cursor.is(index + 1, Kind.DASH)
            || (cursor.is(index + 1, Kind.AND) && isBehindBetween(index)))
        && years > 0
        && years < MOST_YEARS
        && cursor.isFreeBefore(index)
        && cursor.isFreeBehind(index + 2)
        && !cursor.isCounting(index + 2)
        && !isSign(index - 1)
        && !isSign(index + 3);
  }

  /** How many there are between two years; of the last, two digits that name no month will do. */
  private int yearsBetween(int index) {
    Lexeme first = cursor.at(index);
    Lexeme last = cursor.at(index + 2);
    boolean shortened =
        last.is(Kind.NUMBER)
            && last.length() == 2
            && last.value() > MONTHS
            && cursor.isGlued(index + 1)
            && cursor.isGlued(index + 2);
    int years = last.value() - first.value() % 100;
    return shortened && years <= MOST_SHORTENED_YEARS && Years.isPresent(first)
        ? years
        : Years.ofFourDigits(last) - Years.ofFourDigits(first);
  }

  private boolean isSign(int index) {
    return cursor.is(index, Kind.DASH) || cursor.is(index, Kind.SLASH);
  }

  /** Where the first day of "3–4 December" or "December 3–4" stands. */
  private int firstDayIndex(int index) {
    return cursor.is(index, Kind.ENGLISH_MONTH) ? index + 1 : index;
  }

  /** The last day of days of one month with their month written once, or null. */
  private @Nullable Point lastOfDays(int index) {
    int firstIndex = firstDayIndex(index);
    int between = points.behindDay(firstIndex);
    int lastIndex = behindDayWords(between + 1);
    int first = points.day(firstIndex);
    int lastDay = points.day(lastIndex);
    if (first == 0 || first >= lastDay || !isBetween(index, between)) {
      return null;
    }
    if (cursor.is(index, Kind.ENGLISH_MONTH)) {
      int month = cursor.at(index).value();
      return points.withYear(
          new Point(points.behindDay(lastIndex), Years.NONE, month, lastDay), false);
    }
    Point last = points.at(lastIndex);
    return last != null && last.day() == lastDay ? last : null;
  }

  /** A month without a year that a word beside it or a month behind it shows to be a date. */
  private @Nullable Point partOfMonths(int index) {
    Point month = points.bareMonth(index);
    boolean told = month != null && (isToldMonth(index, month) || isBetween(index, index + 1));
    return told ? month : null;
  }

  private @Nullable Stretch upToLast(int index, Point first) {
    Point last = inYearBehindBracket(lastBehind(index, first));
    if (last == null || !last.isLike(first) || (first.hasYear() && !last.hasYear())) {
      return isToldMonth(index, first) ? new Stretch(first, first) : null;
    }
    if (!last.hasYear() && !isToldMonth(index, first)) {
      return null;
    }
    return new Stretch(first.hasYear() ? first : first.beforeIn(last), last);
  }

  /** With the year that stands behind the bracket that closes there: (ม.ค.-ก.พ.) ปี 2564. */
  private @Nullable Point inYearBehindBracket(@Nullable Point last) {
    boolean bare = last != null && !last.hasYear() && cursor.isClosedBehind(last.end() - 1);
    if (last == null || !bare || !cursor.is(last.end() + 1, Kind.YEAR_WORD)) {
      return last;
    }
    Point year = cursor.isThai(last.end() + 1) ? points.year(last.end() + 2, false) : null;
    return year == null ? last : last.withYear(year.year());
  }

  /**
   * What stands behind "and" behind that point and has a year, which both may share, or null. More
   * of the kind may stand between, behind commas: 3 March, 10 April and 17 May 2024. Days with
   * their months need no "and", and Thai ones no comma.
   */
  @Nullable Point datedBehindAnd(Point point) {
    Point last = point;
    for (int listed = 1; listed < MOST_LISTED; listed++) {
      boolean and = cursor.is(last.end(), Kind.AND);
      boolean blank =
          isDayOfMonth(last) && cursor.isThai(last.end() - 1) && points.day(last.end()) > 0;
      boolean goesOn = and || blank || cursor.is(last.end(), Kind.COMMA);
      int sign = blank ? 0 : 1;
      int next = cursor.skip(behindDayWords(last.end() + sign), Kind.MONTH_WORD);
      Stretch behind = goesOn ? at(next) : null;
      if (behind == null || !behind.first().isLike(point)) {
        return null;
      }
      if (behind.first().hasYear()) {
        return and || isDayOfMonth(point) ? behind.first() : null;
      }
      last = behind.last();
    }
    return null;
  }

  private static boolean isDayOfMonth(Point point) {
    return point.day() > 0 && point.month() > 0;
  }

  /** Whether it is more than a month's name, or a word beside it says that it is a month. */
  private boolean isToldMonth(int index, Point point) {
    return point.month() == 0
        || point.day() > 0
        || point.hasYear()
        || cursor.is(index - 1, Kind.MONTH_WORD)
        || cursor.is(index - 1, Kind.RELATION_BEFORE)
        || (cursor.isThai(index) && cursor.is(point.end(), Kind.RELATION_BEHIND));
  }

  private @Nullable Point lastBehind(int index, Point first) {
    if (first.month() == 0) {
      return lastYear(index, first);
    }
    if (!isBetween(index, first.end())) {
      return null;
    }
    int lastIndex = cursor.skip(behindDayWords(first.end() + 1), Kind.MONTH_WORD);
    Point last = points.at(lastIndex);
    return last == null ? points.bareMonth(lastIndex) : last;
  }

  /** A later year behind a year: 2563, ปี 2563, or its last two digits; behind a slash the next. */
  private @Nullable Point lastYear(int index, Point first) {
    boolean season = cursor.is(first.end(), Kind.SLASH) && cursor.is(index - 1, Kind.YEAR_WORD);
    if (!season && !isBetween(index, first.end())) {
      return null;
    }
    int lastIndex = cursor.skip(first.end() + 1, Kind.YEAR_WORD);
    Point last = points.year(lastIndex, false);
    if (last == null) {
      last = yearOfTwoDigits(lastIndex, first);
    }
    boolean later = last != null && last.year() > first.year();
    boolean fits = later && last != null && (!season || last.year() == first.year() + 1);
    return fits ? last : null;
  }

  private @Nullable Point yearOfTwoDigits(int index, Point first) {
    Lexeme number = cursor.at(index);
    boolean digits =
        number.is(Kind.NUMBER)
            && number.length() == 2
            && cursor.isGlued(index)
            && cursor.isFreeBehind(index);
    int year = first.year() + Math.floorMod(number.value() - cursor.at(index - 2).value(), 100);
    return digits ? new Point(index + 1, year, 0, 0) : null;
  }

  private boolean isBetween(int start, int index) {
    return cursor.is(index, Kind.DASH)
        || cursor.is(index, Kind.TO)
        || (cursor.is(index, Kind.AND) && isBehindBetween(start));
  }

  /** Whether ระหว่าง, perhaps with วันที่, stands before that index. */
  boolean isBehindBetween(int index) {
    int before = index - 1;
    while (isDayWord(before)) {
      before--;
    }
    return cursor.is(before, Kind.BETWEEN);
  }

  /** The index behind วันที่, วันจันทร์ที่ and the like. */
  int behindDayWords(int index) {
    int behind = index;
    while (isDayWord(behind)) {
      behind++;
    }
    return behind;
  }

  private boolean isDayWord(int index) {
    return cursor.is(index, Kind.DAY_WORD)
        || cursor.is(index, Kind.WEEKDAY)
        || (cursor.is(index, Kind.AT) && cursor.is(index - 1, Kind.WEEKDAY));
  }
}
