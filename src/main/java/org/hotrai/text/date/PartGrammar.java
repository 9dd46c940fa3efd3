package org.hotrai.text.date;

import java.time.YearMonth;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of years, decades and centuries.
 *
 * <pre>
 * part    = (quarter | half) [["ที่"] number] of-year | number "เดือนแรก" of-year
 * of-year = ["/" | "ของ"] ["ปี" | "ปีงบประมาณ"] year
 * decade  = "ทศวรรษ" ["ที่"] number | 1990s
 * century = "ศตวรรษ" "ที่" number | number ordinal ["-"] "century" | "nineteenth century"
 * </pre>
 */
final class PartGrammar {
  private static final int MONTHS = 12;
  private static final int LAST_CENTURY = 27;

  private final Cursor cursor;
  private final PointGrammar points;

  PartGrammar(Cursor cursor, PointGrammar points) {
    this.cursor = cursor;
    this.points = points;
  }

  /** What begins there, or null. */
  @Nullable Reading at(int index) {
    return switch (cursor.at(index).kind()) {
      case QUARTER -> part(index, 4);
      case HALF -> part(index, 2);
      case FIRST_MONTHS -> months(index, cursor.at(index).value());
      case NUMBER ->
          cursor.is(index + 1, Kind.FIRST_MONTHS)
              ? months(index + 1, cursor.at(index).value())
              : englishCentury(index);
      case DECADE -> decade(index);
      case YEARS -> decade(index + 1, cursor.at(index));
      case CENTURY -> century(index);
      case NAMED_CENTURY -> century(index + 1, cursor.at(index), 0);
      default -> null;
    };
  }

  private @Nullable Reading part(int index, int parts) {
    int which = cursor.at(index).value();
    int end = index + 1;
    if (which == 0) {
      int number = cursor.skip(end, Kind.AT);
      which = cursor.is(number, Kind.NUMBER) ? cursor.at(number).value() : 0;
      end = number + 1;
    } else if (cursor.is(end, Kind.NUMBER) && cursor.isGlued(end)) {
      return null;
    }
    int length = MONTHS / parts;
    return which < 1 || which > parts ? null : ofYear(end, (which - 1) * length, length);
  }

  private @Nullable Reading months(int index, int count) {
    return count < 1 || count >= MONTHS ? null : ofYear(index + 1, 0, count);
  }

  /** The months of the year that is written there, so many behind its first one. */
  private @Nullable Reading ofYear(int index, int skipped, int count) {
    int start = cursor.is(index, Kind.SLASH) || cursor.is(index, Kind.OF) ? index + 1 : index;
    boolean fiscal = cursor.is(start, Kind.YEAR_WORD) && cursor.at(start).value() == Terms.FISCAL;
    Point year = points.relativeYear(start);
    if (year == null) {
      year = points.year(cursor.skip(start, Kind.YEAR_WORD), true);
    }
    if (year == null) {
      return null;
    }
    if (!year.hasYear()) {
      return new Reading(year.end(), null);
    }
    YearMonth first = YearMonth.of(year.year(), 1).minusMonths(fiscal ? 3 : 0);
    return new Reading(year.end(), Periods.months(first.plusMonths(skipped), count));
  }

  private @Nullable Reading decade(int index) {
    int number = cursor.skip(index + 1, Kind.AT);
    Lexeme first = cursor.at(number);
    boolean year = first.is(Kind.YEARS) || (first.is(Kind.NUMBER) && cursor.isFreeBehind(number));
    return year ? decade(number + 1, first) : null;
  }

  private static @Nullable Reading decade(int end, Lexeme first) {
    int year = Years.ofNumber(first.value());
    boolean round = year != Years.NONE && first.value() % 10 == 0;
    return round ? new Reading(end, Periods.years(year, 9)) : null;
  }

  private @Nullable Reading century(int index) {
    int number = cursor.skip(index + 1, Kind.AT);
    boolean thai = cursor.isThai(index) && cursor.is(number, Kind.NUMBER);
    return thai ? century(number + 1, cursor.at(number), cursor.at(index).value()) : null;
  }

  private @Nullable Reading englishCentury(int index) {
    int century = cursor.skip(index + 2, Kind.DASH);
    boolean written =
        cursor.is(index + 1, Kind.ORDINAL)
            && cursor.is(century, Kind.CENTURY)
            && cursor.isFreeBefore(index);
    return written ? century(century + 1, cursor.at(index), 0) : null;
  }

  private static @Nullable Reading century(int end, Lexeme number, int era) {
    int first = (number.value() - 1) * 100 + 1 - era;
    boolean possible = number.value() <= LAST_CENTURY && first > 0;
    return possible ? new Reading(end, Periods.years(first, 99)) : null;
  }
}
