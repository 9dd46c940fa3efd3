package org.hotrai.text.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.hotrai.text.Digits;

/** Numbers in digits, western or Thai, with commas or without: 1,500, ๒.๕. */
final class Numbers {
  private static final String DIGIT = "[0-9๐-๙]";

  /** One of at most 15 digits before its point, and no part of a longer one. */
  static final String NUMBER =
      "(?:"
          + DIGIT
          + "{1,3}(?:,"
          + DIGIT
          + "{3}){1,4}+|"
          + DIGIT
          + "{1,15}+)(?:\\."
          + DIGIT
          + "{1,6}+)?+(?![.,]?"
          + DIGIT
          + ")";

  private static final Pattern YEAR = Pattern.compile(DIGIT + "{4}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_THAI_YEAR = 2400;
  private static final int LAST_THAI_YEAR = 2600;

  private Numbers() {}

  static BigDecimal of(String digits) {
    return new BigDecimal(Digits.toWestern(digits).replace(",", ""));
  }

  /** Whether it may be a year of either era: 2567, not 2,567. */
  static boolean mayBeYear(String digits) {
    if (!YEAR.matcher(digits).matches()) {
      return false;
    }
    int number = of(digits).intValue();
    return (number >= FIRST_YEAR && number <= LAST_YEAR)
        || (number >= FIRST_THAI_YEAR && number <= LAST_THAI_YEAR);
  }
}
