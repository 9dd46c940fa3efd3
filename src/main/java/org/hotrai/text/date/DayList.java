package org.hotrai.text.date;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of one month that are named one by one, with their month written once.
 *
 * <pre>
 * days = day {"," day} ("และ" | "and") ["วันที่"] stretch | english-month day "and" day [year]
 * </pre>
 */
final class DayList {
  /**
   * The days before the last one.
   *
   * @param indices where they stand
   * @param last what stands behind "and"
   */
  record Days(List<Integer> indices, int lastIndex, StretchGrammar.Stretch last) {}

  private final Cursor cursor;
  private final PointGrammar points;
  private final StretchGrammar stretches;

  DayList(Cursor cursor, PointGrammar points, StretchGrammar stretches) {
    this.cursor = cursor;
    this.points = points;
    this.stretches = stretches;
  }

  /** The days whose first stands there, or null. */
  @Nullable Days at(int index) {
    if (stretches.isBehindBetween(index)) {
      return null;
    }
    return cursor.is(index, Kind.ENGLISH_MONTH) ? monthFirst(index) : monthLast(index);
  }

  private @Nullable Days monthLast(int index) {
    List<Integer> indices = new ArrayList<>();
    int next = index;
    int day = 0;
    while (points.day(next) > day) {
      indices.add(next);
      day = points.day(next);
      int behind = points.behindDay(next);
      next = stretches.behindDayWords(behind + 1);
      if (cursor.is(behind, Kind.AND)) {
        return upTo(indices, next, stretches.at(next));
      }
      if (!cursor.is(behind, Kind.COMMA)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Days upTo(
      List<Integer> indices, int lastIndex, StretchGrammar.@Nullable Stretch last) {
    boolean goesOn = last != null && last.first().day() > cursor.at(indices.getLast()).value();
    return last != null && goesOn ? new Days(indices, lastIndex, last) : null;
  }

  private @Nullable Days monthFirst(int index) {
    int first = points.day(index + 1);
    int and = points.behindDay(index + 1);
    int last = points.day(and + 1);
    boolean days = first > 0 && cursor.is(and, Kind.AND) && last > first;
    int end = points.behindDay(and + 1);
    if (!days || cursor.is(end, Kind.ENGLISH_MONTH)) {
      return null;
    }
    Point day = points.withYear(new Point(end, Years.NONE, cursor.at(index).value(), last), false);
    return new Days(List.of(index + 1), and + 1, new StretchGrammar.Stretch(day, day));
  }
}
