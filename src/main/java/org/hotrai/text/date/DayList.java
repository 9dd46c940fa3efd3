package org.hotrai.text.date;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of one month that are named one by one, with their month written once.
 *
 * <pre>
 * days = part {"," part} ("และ" | "and") ["วันที่"] stretch
 *      | "วันที่" part {"," part} "," stretch
 *      | english-month day "and" day [year]
 * part = day [("-" | "ถึง") day]
 * </pre>
 */
final class DayList {
  /**
   * The days before the last one.
   *
   * @param last what stands behind "and"
   */
  record Days(List<Part> parts, int lastIndex, StretchGrammar.Stretch last) {
    /** Where a day stands, or the first and the last of several. */
    record Part(int first, int last) {}
  }

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
    List<Days.Part> parts = new ArrayList<>();
    int next = index;
    int day = 0;
    while (points.day(next) > day) {
      int last = lastOfPart(next);
      parts.add(new Days.Part(next, last));
      day = points.day(last);
      int behind = points.behindDay(last);
      next = stretches.behindDayWords(behind + 1);
      if (cursor.is(behind, Kind.AND)) {
        return upTo(parts, next, stretches.at(next));
      }
      if (!cursor.is(behind, Kind.COMMA)) {
        return null;
      }
      StretchGrammar.Stretch stretch =
          cursor.is(index - 1, Kind.DAY_WORD) ? stretches.at(next) : null;
      if (stretch != null && stretch.last().month() > 0) {
        return upTo(parts, next, stretch);
      }
    }
    return null;
  }

  private int lastOfPart(int index) {
    int sign = points.behindDay(index);
    boolean span =
        (cursor.is(sign, Kind.DASH) || cursor.is(sign, Kind.TO))
            && points.day(sign + 1) > points.day(index);
    return span ? sign + 1 : index;
  }

  private @Nullable Days upTo(
      List<Days.Part> parts, int lastIndex, StretchGrammar.@Nullable Stretch last) {
    boolean goesOn = last != null && last.first().day() > cursor.at(parts.getLast().last()).value();
    return last != null && goesOn ? new Days(parts, lastIndex, last) : null;
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
    return new Days(
        List.of(new Days.Part(index + 1, index + 1)),
        and + 1,
        new StretchGrammar.Stretch(day, day));
  }
}
