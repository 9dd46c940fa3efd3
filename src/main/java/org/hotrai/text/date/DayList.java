package org.hotrai.text.date;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.WordFile;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of one month that are named one by one, with their month written once. Numbers of
 * sections before a date are none, and two days behind ระหว่าง are a span.
 *
 * <pre>
 * days = part {"," part} ("และ" | "and") ["วันที่"] stretch
 *      | "วันที่" part {"," part} "," stretch
 *      | english-month day "and" day [year]
 *      | english-month part {"," part} [","] "and" day year
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

  private static final List<String> SECTIONS =
      WordFile.lines("/org/hotrai/text/date/section-words.txt");

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
    Days days = cursor.is(index, Kind.ENGLISH_MONTH) ? monthFirst(index) : monthLast(index);
    boolean span = days != null && days.parts().size() == 1 && stretches.isBehindBetween(index);
    return days == null || span || isBehindSection(index) ? null : days;
  }

  /** Whether the number there is that of a section, or goes on with those of several. */
  private boolean isBehindSection(int index) {
    int first = index;
    for (int listed = 1; listed < StretchGrammar.MOST_LISTED && isBetween(first - 1); listed++) {
      first = cursor.is(first - 2, Kind.NUMBER) ? first - 2 : first;
    }
    return cursor.isBehindWord(first, SECTIONS);
  }

  private boolean isBetween(int index) {
    return switch (cursor.at(index).kind()) {
      case COMMA, AND, TO, DASH -> true;
      default -> false;
    };
  }

  private @Nullable Days monthLast(int index) {
    List<Days.Part> parts = new ArrayList<>();
    int next = index;
    int day = 0;
    while (points.day(next) > day) {
      int last = addPart(parts, next);
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

  /** Adds the part that begins there, and tells where its last day stands. */
  private int addPart(List<Days.Part> parts, int index) {
    int last = lastOfPart(index);
    parts.add(new Days.Part(index, last));
    return last;
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
    List<Days.Part> parts = new ArrayList<>();
    int next = index + 1;
    int day = 0;
    while (points.day(next) > day) {
      int last = addPart(parts, next);
      day = points.day(last);
      int behind = points.behindDay(last);
      boolean comma = cursor.is(behind, Kind.COMMA);
      int and = comma ? behind + 1 : behind;
      if (cursor.is(and, Kind.AND)) {
        return upToDay(parts, cursor.at(index).value(), and + 1, comma || parts.size() > 1);
      }
      next = comma ? behind + 1 : index;
    }
    return null;
  }

  /** Up to the day behind "and", which has its year behind it where a comma parts the others. */
  private @Nullable Days upToDay(
      List<Days.Part> parts, int month, int lastIndex, boolean needsYear) {
    int day = points.day(lastIndex);
    int end = points.behindDay(lastIndex);
    int before = cursor.at(parts.getLast().last()).value();
    if (day <= before || cursor.is(end, Kind.ENGLISH_MONTH)) {
      return null;
    }
    Point last = points.withYear(new Point(end, Years.NONE, month, day), false);
    boolean told = last.hasYear() || !needsYear;
    return told ? new Days(parts, lastIndex, new StretchGrammar.Stretch(last, last)) : null;
  }
}
