package org.hotrai.text.date;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.date.Lexeme.Kind;

/**
 * Reads months that are named one by one, with their year written once.
 *
 * <pre>
 * months = month {[","] month} ["," | "และ" | "and"] month year
 * </pre>
 *
 * Only Thai months follow each other without a sign, and English ones need "and" before the last.
 */
final class MonthList {
  private final Cursor cursor;
  private final PointGrammar points;

  MonthList(Cursor cursor, PointGrammar points) {
    this.cursor = cursor;
    this.points = points;
  }

  /** The months whose first stands there, each with its year; none if it is not a list. */
  List<Point> at(int index) {
    List<Point> months = new ArrayList<>(0);
    int next = index;
    boolean told = cursor.is(index, Kind.THAI_MONTH);
    int fewest = isBehindBetween(index) ? 2 : 1;
    Point month = points.bareMonth(next);
    while (month != null && months.size() < StretchGrammar.MOST_LISTED) {
      Point whole = points.at(next);
      if (whole != null) {
        boolean list = whole.day() == 0 && told && months.size() >= fewest;
        return list ? dated(months, whole) : List.of();
      }
      months.add(month);
      int sign = cursor.skip(month.end(), Kind.COMMA);
      told |= cursor.is(sign, Kind.AND);
      int behind = cursor.skip(cursor.skip(sign, Kind.AND), Kind.MONTH_WORD);
      boolean parted = behind > month.end() || cursor.is(next, Kind.THAI_MONTH);
      next = behind;
      month = parted ? points.bareMonth(next) : null;
    }
    return List.of();
  }

  /** Whether ระหว่าง makes a span of two months. */
  private boolean isBehindBetween(int index) {
    int before = cursor.is(index - 1, Kind.MONTH_WORD) ? index - 2 : index - 1;
    return cursor.is(before, Kind.BETWEEN);
  }

  private static List<Point> dated(List<Point> months, Point last) {
    Point later = last;
    for (int i = months.size() - 1; i >= 0; i--) {
      later = months.get(i).beforeIn(later);
      months.set(i, later);
    }
    months.add(last);
    return months;
  }
}
