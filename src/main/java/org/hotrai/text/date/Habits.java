package org.hotrai.text.date;

import java.util.List;
import org.hotrai.text.date.Lexeme.Kind;

/** Tells what comes again and again, so that no day of one year is meant. */
final class Habits {
  private static final List<String> EACH = List.of("ทุก", "ทุก ", "ทุก ๆ ", "ทุกๆ ");

  private static final List<String> EVERY_YEAR =
      List.of(
          "ของทุก",
          "ในทุกปี",
          "ทุกปี",
          "ทุก ๆ ปี",
          "ทุกๆ ปี",
          "เป็นประจำทุกปี",
          "ประจำทุกปี",
          "ของแต่ละปี",
          "every year",
          "of every year",
          "each year",
          "of each year",
          "annually");

  private static final List<String> EVERY_YEAR_ON =
      List.of("every year on", "each year on", "annually on", "every");

  private Habits() {}

  /** Whether what stands from the first lexeme to the last is of every year: 21 ตุลาคมของทุกปี. */
  static boolean isYearly(Cursor cursor, int first, int last) {
    return cursor.isBeforeWord(last, EVERY_YEAR)
        || cursor.isBehindWord(first, EVERY_YEAR_ON)
        || (cursor.is(first - 1, Kind.DAY_WORD) && cursor.isBehind(first - 1, EACH));
  }
}
