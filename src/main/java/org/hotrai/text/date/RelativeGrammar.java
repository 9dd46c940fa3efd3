package org.hotrai.text.date;

import java.util.List;
import java.util.stream.Stream;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is told by its distance from the day of the article.
 *
 * <pre>
 * relative = วันนี้ | until | unit relation-behind | relation-before unit | number units "ago"
 *          | "อีก" number unit "ข้างหน้า"
 * until    = ("วันนี้" | "บัดนี้") ("ถึง" | "-" behind "ตั้งแต่") ["วันที่" | "เดือน"] point
 * unit     = weekday | สัปดาห์ | เดือน | ไตรมาส | ปี | ปีงบประมาณ
 * </pre>
 */
final class RelativeGrammar {
  /** What makes a habit or a length of time of what stands behind it: ทุกวันนี้, หลายปีที่แล้ว. */
  private static final List<String> BARRED_BEFORE =
      List.of(
          "ทุก", "หลาย", "แต่ละ", "ราย", "สอง", "สาม", "สี่", "ห้า", "หก", "สิบ", "ร้อย", "กี่");

  /** Words behind which a number counts the days up to this one. */
  private static final List<String> DAYS_TOGETHER =
      Stream.of("ทั้ง", "ใน", "ตลอด", "ช่วง", "อีก", "รอบ", "เพียง", "แค่", "เหลือ", "ไม่เกิน")
          .flatMap(word -> Stream.of(word, word + " "))
          .toList();

  /** Who speaks of more years than this does not count them. */
  private static final int MOST_YEARS = 10;

  private static final int MOST_DAYS = 31;

  /** What makes the beginning of a time of the day behind it, whatever sign follows. */
  private static final List<String> SINCE = List.of("ตั้งแต่", "ตั้งแต่ ", "From ", "from ");

  private final Cursor cursor;
  private final ArticleDay day;
  private final StretchGrammar stretches;

  RelativeGrammar(Cursor cursor, ArticleDay day, StretchGrammar stretches) {
    this.cursor = cursor;
    this.day = day;
    this.stretches = stretches;
  }

  /** The date that begins there, or null. */
  @Nullable Reading at(int index) {
    return switch (cursor.at(index).kind()) {
      case RELATIVE_DAY -> {
        Reading until = cursor.at(index).value() == 0 ? fromToday(index) : null;
        yield until == null ? day(index) : until;
      }
      case NOW -> fromToday(index);
      case WEEKDAY, WEEK, WEEKEND, MONTH_WORD, QUARTER, YEAR_WORD -> before(index);
      case RELATION_BEFORE -> behind(index);
      case NUMBER, COUNT, SPELLED -> counted(index);
      case UNIT_AGO -> new Reading(index + 1, day.ago(1, cursor.at(index).value()));
      default -> null;
    };
  }

  /** The time from the day of the article to a day or month that is written out. */
  private @Nullable Reading fromToday(int index) {
    boolean goesOn =
        cursor.is(index + 1, Kind.TO)
            || (cursor.is(index + 1, Kind.DASH) && cursor.isBehind(index, SINCE));
    int next = goesOn ? cursor.skip(stretches.behindDayWords(index + 2), Kind.MONTH_WORD) : 0;
    StretchGrammar.Stretch until = goesOn ? stretches.at(next) : null;
    if (until == null || until.last().month() == 0 || !until.first().equals(until.last())) {
      return null;
    }
    Point last = until.last();
    DateValue to = (last.hasYear() ? last : day.dated(last, Terms.COMING)).value();
    DateValue value =
        day.value(today ->
            to == null || !today.isBefore(to.last())
                ? new DateValue.Day(today)
                : new DateValue.Interval(new DateValue.Day(today), to));
    boolean interval = value == null || value instanceof DateValue.Interval;
    return interval && last.isPossible() ? new Reading(last.end(), value) : null;
  }

  private @Nullable Reading day(int index) {
    int days = cursor.at(index).value();
    boolean night = cursor.isWord(index, "เมื่อคืน") && !isText(index + 1);
    return standsAlone(index) && !night
        ? new Reading(index + 1, day.value(today -> new DateValue.Day(today.plusDays(days))))
        : null;
  }

  private boolean isText(int index) {
    return cursor.is(index, Kind.OTHER) || cursor.is(index, Kind.SPELLED);
  }

  /** A unit with its relation behind it, as Thai has it. */
  private @Nullable Reading before(int index) {
    boolean related =
        cursor.isThai(index)
            && cursor.is(index + 1, Kind.RELATION_BEHIND)
            && cursor.isThai(index + 1)
            && cursor.at(index + 1).value() != Terms.AHEAD
            && !isSeason(index)
            && !isBeforeAnother(index)
            && standsAlone(index);
    return related
        ? new Reading(index + 2, day.related(cursor.at(index), cursor.at(index + 1).value()))
        : null;
  }

  /** ฤดูกาลหน้า is no year. */
  private boolean isSeason(int index) {
    return cursor.is(index, Kind.YEAR_WORD) && cursor.at(index).value() == Terms.SEASONAL;
  }

  /** เดือนก่อน and ไตรมาสก่อน stand in statistics, for the one before that which they tell of. */
  private boolean isBeforeAnother(int index) {
    boolean inStatistics = cursor.is(index, Kind.MONTH_WORD) || cursor.is(index, Kind.QUARTER);
    return inStatistics && cursor.isWord(index + 1, "ก่อน");
  }

  /** A relation with its unit behind it, as English has it. */
  private @Nullable Reading behind(int index) {
    boolean unit =
        switch (cursor.at(index + 1).kind()) {
          case WEEKDAY, WEEK, WEEKEND, MONTH_WORD, QUARTER -> true;
          case YEAR_WORD -> cursor.isWord(index + 1, "year", "fiscal year");
          default -> false;
        };
    boolean related = unit && !cursor.isThai(index + 1) && !cursor.is(index + 2, Kind.OF);
    return related
        ? new Reading(index + 2, day.related(cursor.at(index + 1), cursor.at(index).value()))
        : null;
  }

  private @Nullable Reading counted(int index) {
    int count = cursor.at(index).value();
    boolean free =
        cursor.isFreeBefore(index)
            && !cursor.is(index - 1, Kind.DASH)
            && !(cursor.is(index, Kind.SPELLED) && isPartOfCount(index));
    if (!free || count == 0) {
      return null;
    }
    if (cursor.is(index + 1, Kind.DAYS_AGO)) {
      return count <= MOST_DAYS ? new Reading(index + 2, day.ago(count, Terms.DAYS)) : null;
    }
    int unit = unit(index + 1);
    boolean related =
        unit > 0
            && cursor.is(index + 2, Kind.RELATION_BEHIND)
            && cursor.isThai(index + 1) == cursor.isThai(index + 2)
            && count <= (unit == Terms.YEARS ? MOST_YEARS : MOST_DAYS);
    if (!related) {
      return null;
    }
    return switch (cursor.at(index + 2).value()) {
      case Terms.AGO ->
          isBeforeAnEvent(index) ? null : new Reading(index + 3, day.ago(count, unit));
      case Terms.AHEAD -> isAhead(index) ? new Reading(index + 3, day.ahead(count, unit)) : null;
      default -> null;
    };
  }

  /** Whether it is a part of a number or one of several: หลายสิบปีก่อน, สองสามวันก่อน. */
  private boolean isPartOfCount(int index) {
    return cursor.isBehind(index, BARRED_BEFORE)
        || (cursor.is(index - 1, Kind.SPELLED) && cursor.isGlued(index));
  }

  /** ใน 3 ปีข้างหน้า tells how long something lasts, but อีก 3 ปีข้างหน้า when it comes. */
  private boolean isAhead(int index) {
    return cursor.isBehind(index, List.of("อีก", "อีก "));
  }

  /** 14 วันก่อนเดินทาง is before the journey, but เมื่อ 3 วันก่อนมีเหตุ is before the article. */
  private boolean isBeforeAnEvent(int index) {
    return cursor.isWord(index + 2, "ก่อน")
        && cursor.isThaiBehind(index + 2)
        && !(cursor.isBehind(index, List.of("เมื่อ", "เมื่อ "))
            && cursor.isFollowedBy(index + 2, List.of("มี", "เกิด")));
  }

  private int unit(int index) {
    Lexeme unit = cursor.at(index);
    return switch (unit.kind()) {
      case UNITS -> unit.value();
      case DAY_UNIT -> Terms.DAYS;
      case WEEK -> Terms.WEEKS;
      case MONTH_WORD -> Terms.MONTHS;
      case YEAR_WORD -> cursor.isWord(index, "ปี", "year") ? Terms.YEARS : 0;
      default -> 0;
    };
  }

  /** Whether no number and no word such as ทุก makes something else of it. */
  private boolean standsAlone(int index) {
    boolean counted =
        cursor.is(index, Kind.RELATIVE_DAY) ? isOneOfDays(index) : isBehindCount(index);
    return !(counted && cursor.isThai(index)) && !cursor.isBehind(index, BARRED_BEFORE);
  }

  /** Whether a number makes days of this one: ภายใน 1-2 วันนี้, but โควิด-19 วันนี้. */
  private boolean isOneOfDays(int index) {
    boolean span = cursor.is(index - 2, Kind.DASH) && cursor.is(index - 3, Kind.NUMBER);
    return isBehindCount(index) && (span || cursor.isBehind(index - 1, DAYS_TOGETHER));
  }

  private boolean isBehindCount(int index) {
    return cursor.is(index - 1, Kind.NUMBER) && cursor.at(index - 1).length() < 4;
  }
}
