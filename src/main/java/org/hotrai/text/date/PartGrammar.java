package org.hotrai.text.date;

import java.time.YearMonth;
import java.util.List;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of years.
 *
 * <pre>
 * part    = parts of-year | year parts | ("3Q" | "2H") of-year | "ครึ่งปีหลัง"
 *         | number ("เดือนแรก" | "เดือนหลัง") of-year
 * parts   = (quarter | half) [["ที่"] number] [between [quarter | half] [["ที่"] number]]
 * between = "-" | "ถึง" | "และ" before the next one
 * of-year = ["/" | "ของ"] ["ปี" | "ปีงบประมาณ"] year
 * </pre>
 */
final class PartGrammar {
  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int HALVES = 2;

  /** The last one that two digits behind a part mean in the Buddhist era: 3Q75. */
  private static final int LAST_THAI = 75;

  /** Behind these 2H12 is a number of its own. */
  private static final List<String> ROOMS =
      List.of("ห้องพัก", "ที่นั่ง", "ตู้สินค้า", "room", "rooms", "seat", "seats");

  /** The same, which often ends a longer word: ในห้อง. */
  private static final List<String> ROOM = List.of("ห้อง", "ห้อง ");

  private static final int MOST_ROOMS = 5;

  private final Cursor cursor;
  private final ArticleDay day;
  private final PointGrammar points;

  PartGrammar(Cursor cursor, ArticleDay day, PointGrammar points) {
    this.cursor = cursor;
    this.day = day;
    this.points = points;
  }

  /** What begins there, or null. */
  @Nullable Reading at(int index) {
    return switch (cursor.at(index).kind()) {
      case QUARTER, HALF -> part(index);
      case FIRST_MONTHS -> months(index, cursor.at(index).value());
      case NUMBER, SPELLED -> number(index);
      case ERA -> behindYear(index);
      default -> null;
    };
  }

  private @Nullable Reading number(int index) {
    return switch (cursor.at(index + 1).kind()) {
      case FIRST_MONTHS, LAST_MONTHS -> months(index + 1, cursor.at(index).value());
      case QUARTER, HALF, ERA, ERA_BEHIND -> behindYear(index);
      default -> null;
    };
  }

  /** One part of a year, or several that follow each other. */
  private record Parts(int end, int first, int last, int all) {
    int months() {
      return MONTHS / all;
    }

    int skipped() {
      return (first - 1) * months();
    }

    int length() {
      return (last - first + 1) * months();
    }
  }

  private @Nullable Reading part(int index) {
    Parts parts = parts(index);
    if (parts == null) {
      return null;
    }
    if (isNumberFirst(index) && isShortYear(parts.end())) {
      return isRoom(index)
          ? null
          : ofYear(gluedYear(parts.end()), false, parts.skipped(), parts.length());
    }
    Reading reading = ofYear(parts.end(), parts.skipped(), parts.length());
    return reading == null && isOfThisYear(index) ? thisYear(parts) : reading;
  }

  private @Nullable Parts parts(int index) {
    int all = cursor.is(index, Kind.QUARTER) ? QUARTERS : HALVES;
    int number = numberOf(index);
    int first = cursor.at(number).value();
    boolean glued =
        number == index && cursor.is(index + 1, Kind.NUMBER) && cursor.isGlued(index + 1);
    boolean free = isNumberFirst(index) ? cursor.isFreeBefore(index) : !glued;
    if (!free || first < 1 || first > all) {
      return null;
    }
    int last = lastNumber(index, number + 1, first, all);
    return last == 0
        ? new Parts(number + 1, first, first, all)
        : new Parts(last + 1, first, cursor.at(last).value(), all);
  }

  /** Whether the number stands before the letter: 3Q. */
  private boolean isNumberFirst(int index) {
    return cursor.isDigitAt(index);
  }

  /** Where the number of a part stands: in its name, or behind that. */
  private int numberOf(int name) {
    if (cursor.at(name).value() > 0) {
      return name;
    }
    int number = cursor.skip(name + 1, Kind.AT);
    return cursor.is(number, Kind.NUMBER) ? number : name;
  }

  /** Where the number of the last of several parts stands, 0 if the sign there makes no span. */
  private int lastNumber(int name, int sign, int first, int all) {
    boolean to = cursor.is(sign, Kind.DASH) || cursor.is(sign, Kind.TO);
    boolean and = cursor.is(sign, Kind.AND);
    if (!to && !and) {
      return 0;
    }
    int last = sign + 1;
    if (cursor.is(last, cursor.at(name).kind())) {
      last = numberOf(last);
    } else {
      last = cursor.skip(last, Kind.AT);
    }
    int value = cursor.at(last).value();
    boolean number = cursor.is(last, Kind.NUMBER) || cursor.is(last, cursor.at(name).kind());
    return number && value <= all && (to ? value > first : value == first + 1) ? last : 0;
  }

  /** Whether two digits stand right behind a part. */
  private boolean isShortYear(int index) {
    int number = cursor.skip(index, Kind.SLASH);
    Lexeme digits = cursor.at(number);
    return digits.is(Kind.NUMBER)
        && digits.length() == 2
        && cursor.isGlued(number)
        && cursor.isFreeBehind(number);
  }

  /** The year that they mean, which is of either era: 3Q64, 3Q21, 4Q97. */
  private Point gluedYear(int index) {
    int number = cursor.skip(index, Kind.SLASH);
    int written = cursor.at(number).value();
    int year = written > LAST_THAI ? 1900 + written : ThaiYear.ofTwoDigits(written);
    return new Point(number + 1, year, 0, 0);
  }

  /** Whether a word before it, or before others like it, makes it the name of a room or seat. */
  private boolean isRoom(int index) {
    int first = index;
    for (int i = 0; i < MOST_ROOMS && isListed(first); i++) {
      first -= 3;
    }
    return cursor.isBehindWord(first, ROOMS) || cursor.isBehind(first, ROOM);
  }

  /** Whether there stands another one before it: 2H12 and 1Q12. */
  private boolean isListed(int index) {
    boolean sign = cursor.is(index - 1, Kind.AND) || cursor.is(index - 1, Kind.COMMA);
    boolean part = cursor.is(index - 3, Kind.HALF) || cursor.is(index - 3, Kind.QUARTER);
    return sign && part && cursor.is(index - 2, Kind.NUMBER);
  }

  /** Whether a half of a year is of the year of the article, as no other one is told. */
  private boolean isOfThisYear(int index) {
    return cursor.isWord(index, "ครึ่งปีแรก", "ครึ่งปีหลัง")
        && !cursor.isBehind(index, List.of("ทุก", "แต่ละ"))
        && !cursor.isFollowedBy(index, List.of("จาก", "ที่"))
        && switch (cursor.at(index + 1).kind()) {
          case OF, SLASH, NUMBER, YEAR_WORD, RELATION_BEHIND -> false;
          default -> true;
        };
  }

  private Reading thisYear(Parts parts) {
    DateValue value =
        day.value(today ->
            Periods.months(YearMonth.of(today.getYear(), 1 + parts.skipped()), parts.length()));
    return new Reading(parts.end(), value);
  }

  /** A part behind its year: 2022 Q3. */
  private @Nullable Reading behindYear(int index) {
    Point year = points.year(index, false);
    boolean told = cursor.is(index, Kind.ERA) || cursor.is(index - 1, Kind.YEAR_WORD);
    if (year == null || !year.hasYear() || !cursor.isFreeBefore(index)) {
      return null;
    }
    boolean latin = !cursor.isThai(year.end()) && Years.isPresent(cursor.at(index));
    if (!(told || latin) || isNumberFirst(year.end())) {
      return null;
    }
    boolean named = cursor.is(year.end(), Kind.QUARTER) || cursor.is(year.end(), Kind.HALF);
    Parts parts = named ? parts(year.end()) : null;
    if (parts == null || ofYear(parts.end(), 0, 1) != null || cursor.is(parts.end(), Kind.OF)) {
      return null;
    }
    Point whole = new Point(parts.end(), year.year(), 0, 0);
    return ofYear(whole, isFiscal(index - 1), parts.skipped(), parts.length());
  }

  private @Nullable Reading months(int index, int count) {
    if (count < 1 || count >= MONTHS) {
      return null;
    }
    int skipped = cursor.is(index, Kind.LAST_MONTHS) ? MONTHS - count : 0;
    return ofYear(index + 1, skipped, count);
  }

  /** The months of the year that is written there, so many behind its first one. */
  private @Nullable Reading ofYear(int index, int skipped, int count) {
    int start = cursor.is(index, Kind.SLASH) || cursor.is(index, Kind.OF) ? index + 1 : index;
    Point year = points.relativeYear(start);
    if (year == null) {
      year = points.year(cursor.skip(start, Kind.YEAR_WORD), true);
    }
    return year == null ? null : ofYear(year, isFiscal(start), skipped, count);
  }

  private boolean isFiscal(int index) {
    return cursor.is(index, Kind.YEAR_WORD) && cursor.at(index).value() == Terms.FISCAL;
  }

  private static Reading ofYear(Point year, boolean fiscal, int skipped, int count) {
    if (!year.hasYear()) {
      return new Reading(year.end(), null);
    }
    YearMonth first = YearMonth.of(year.year(), 1).minusMonths(fiscal ? 3 : 0);
    return new Reading(year.end(), Periods.months(first.plusMonths(skipped), count));
  }
}
