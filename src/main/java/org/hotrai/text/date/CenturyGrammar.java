package org.hotrai.text.date;

import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads decades and centuries.
 *
 * <pre>
 * decade  = "ทศวรรษ" ["ที่"] number | 1990s
 * century = "ศตวรรษ" "ที่" number [between ["ศตวรรษ"] ["ที่"] number] | "nineteenth century"
 *         | number ordinal [between number ordinal] ["-"] "century"
 * between = "-" | "ถึง" | "และ" before the next one
 * </pre>
 */
final class CenturyGrammar {
  private static final int LAST_CENTURY = 27;

  private final Cursor cursor;

  CenturyGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /** What begins there, or null. */
  @Nullable Reading at(int index) {
    return switch (cursor.at(index).kind()) {
      case NUMBER -> english(index);
      case DECADE -> decade(index);
      case YEARS -> decade(index + 1, cursor.at(index));
      case CENTURY -> thai(index);
      case NAMED_CENTURY -> centuries(index + 1, cursor.at(index), cursor.at(index), 0);
      default -> null;
    };
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

  private @Nullable Reading thai(int index) {
    int number = cursor.skip(index + 1, Kind.AT);
    if (!cursor.isThai(index) || !cursor.is(number, Kind.NUMBER)) {
      return null;
    }
    int era = cursor.at(index).value();
    int name = number + 2;
    int last = cursor.skip(name, Kind.CENTURY);
    boolean otherEra = last > name && cursor.at(name).value() != era;
    last = cursor.skip(last, Kind.AT);
    boolean goesOn = !otherEra && isSpan(number + 1, number, last) && cursor.isFreeBehind(last);
    int lastNumber = goesOn ? last : number;
    return centuries(lastNumber + 1, cursor.at(number), cursor.at(lastNumber), era);
  }

  private @Nullable Reading english(int index) {
    int last = isOrdinal(index + 3) && isSpan(index + 2, index, index + 3) ? index + 3 : index;
    int century = cursor.skip(last + 2, Kind.DASH);
    boolean written =
        isOrdinal(index) && cursor.is(century, Kind.CENTURY) && cursor.isFreeBefore(index);
    return written ? centuries(century + 1, cursor.at(index), cursor.at(last), 0) : null;
  }

  private boolean isOrdinal(int index) {
    return cursor.is(index, Kind.NUMBER) && cursor.is(index + 1, Kind.ORDINAL);
  }

  /** Whether the sign there makes a span from one century to a later one. */
  private boolean isSpan(int sign, int first, int last) {
    int more = cursor.at(last).value() - cursor.at(first).value();
    boolean to = cursor.is(sign, Kind.DASH) || cursor.is(sign, Kind.TO);
    return cursor.is(last, Kind.NUMBER)
        && cursor.at(last).value() <= LAST_CENTURY
        && (to ? more > 0 : cursor.is(sign, Kind.AND) && more == 1);
  }

  private static @Nullable Reading centuries(int end, Lexeme from, Lexeme to, int era) {
    int first = (from.value() - 1) * 100 + 1 - era;
    int more = (to.value() - from.value()) * 100;
    boolean possible = from.value() <= LAST_CENTURY && first > 0;
    return possible ? new Reading(end, Periods.years(first, more + 99)) : null;
  }
}
