package org.hotrai.text.date;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text: days, months with their year, years that an era or a word such as ปี
 * marks as years, and the time from one of them to another. Years above 2400 are Buddhist where no
 * era is written; two digits are a Buddhist year behind a Thai month. An impossible date, such as
 * 31 February, is none. Takes time in proportion to the text.
 */
public final class DateReader {
  private static final Lexer LEXER = new Lexer(new Vocabulary());

  private final Cursor cursor;
  private final PointGrammar points;
  private final NumericGrammar numeric;
  private final List<FoundDate> found = new ArrayList<>();

  private DateReader(Cursor cursor) {
    this.cursor = cursor;
    this.points = new PointGrammar(cursor);
    this.numeric = new NumericGrammar(cursor);
  }

  /** The dates of that text in their order; none overlaps another. */
  public static List<FoundDate> find(String text) {
    DateReader reader = new DateReader(new Cursor(text, LEXER.lexemes(text)));
    reader.read();
    return List.copyOf(reader.found);
  }

  private void read() {
    int index = 0;
    while (index < cursor.size()) {
      int end = cursor.is(index, Kind.OTHER) ? 0 : dateAt(index);
      index = Math.max(end, index + 1);
    }
  }

  /** Index behind the date that begins there, kept if it is a possible one; 0 if none does. */
  private int dateAt(int index) {
    Point numbers = numeric.at(index);
    if (numbers != null) {
      return keep(index, numbers, numbers);
    }
    Point last = lastOfDays(index);
    if (last != null) {
      return keep(index, last.withDay(cursor.at(firstDayIndex(index)).value()), last);
    }
    Point first = points.at(index);
    if (first == null && cursor.is(index - 1, Kind.YEAR_WORD)) {
      first = points.year(index, cursor.at(index - 1).value() == Vocabulary.THAI);
    }
    if (first == null) {
      first = partOfMonths(index);
    }
    return first == null ? 0 : upToLast(index, first);
  }

  /** Where the first day of "3–4 December" or "December 3–4" stands. */
  private int firstDayIndex(int index) {
    return cursor.is(index, Kind.ENGLISH_MONTH) ? index + 1 : index;
  }

  /** The last day of days of one month with their month written once, or null. */
  private @Nullable Point lastOfDays(int index) {
    int firstIndex = firstDayIndex(index);
    int lastIndex = points.behindDay(firstIndex) + 1;
    int first = points.day(firstIndex);
    int lastDay = points.day(lastIndex);
    if (first == 0 || first >= lastDay || !isBetween(lastIndex - 1)) {
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

  /** A month without a year that a word before it or a month behind it shows to be a date. */
  private @Nullable Point partOfMonths(int index) {
    Point month = points.bareMonth(index);
    if (month == null) {
      return null;
    }
    boolean told = cursor.is(index - 1, Kind.MONTH_WORD) || isBetween(index + 1);
    return told ? month : null;
  }

  private int upToLast(int index, Point first) {
    int lastIndex = cursor.skip(first.end() + 1, Kind.MONTH_WORD);
    boolean open = cursor.is(first.end(), Kind.DASH) || !first.hasYear();
    Point last = open && isBetween(first.end()) ? lastAt(lastIndex, first) : null;
    if (last == null || !last.isLike(first) || (first.hasYear() && !last.hasYear())) {
      return isToldMonth(index, first) ? keep(index, first, first) : 0;
    }
    if (!last.hasYear() && !isToldMonth(index, first)) {
      return 0;
    }
    if (!first.hasYear() && last.hasYear()) {
      first = first.withYear(last.isEarlierInYear(first) ? last.year() - 1 : last.year());
    }
    return keep(index, first, last);
  }

  /** Whether it is more than a month's name, or a word before it says that it is a month. */
  private boolean isToldMonth(int index, Point point) {
    return point.month() == 0
        || point.day() > 0
        || point.hasYear()
        || cursor.is(index - 1, Kind.MONTH_WORD);
  }

  private @Nullable Point lastAt(int index, Point first) {
    if (first.month() == 0) {
      return yearAt(index, first);
    }
    Point last = points.at(index);
    return last == null ? points.bareMonth(index) : last;
  }

  /** A year behind a year: 2563, พ.ศ. 2563, or the last two digits of a later one. */
  private @Nullable Point yearAt(int index, Point first) {
    Point last = points.year(index, false);
    Lexeme number = cursor.at(index);
    if (last == null && number.is(Kind.NUMBER) && number.length() == 2 && cursor.isGlued(index)) {
      int year = first.year() + Math.floorMod(number.value() - cursor.at(index - 2).value(), 100);
      last = cursor.isFreeBehind(index) ? new Point(index + 1, year, 0, 0) : null;
    }
    boolean later = last != null && last.year() > first.year();
    return later ? last : null;
  }

  private boolean isBetween(int index) {
    return cursor.is(index, Kind.DASH) || cursor.is(index, Kind.TO);
  }

  private int keep(int index, Point first, Point last) {
    if (first.isPossible() && last.isPossible()) {
      try {
        DateValue value = first.equals(last) ? first.value() : first.to(last);
        found.add(new FoundDate(cursor.at(index).start(), cursor.at(last.end() - 1).end(), value));
      } catch (DateTimeException e) {
        // An end before its beginning is no time at all.
        return last.end();
      }
    }
    return last.end();
  }
}
