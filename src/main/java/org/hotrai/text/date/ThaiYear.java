package org.hotrai.text.date;

import java.time.LocalDate;

/**
 * Years of the Buddhist era as Thais have counted them: until 1940 they began in April, so that
 * January to March were the last months of a year; that of 1940 ended in December.
 */
public final class ThaiYear {
  /** The last year of the Buddhist era that ended in March. */
  private static final int LAST_TO_MARCH = 2482;

  /** The last two digits, of the Buddhist and of the common era, that are soon to come. */
  private static final int LAST_SHORT = 82;

  /** From here on two digits in a Thai date are of the Buddhist era. */
  private static final int FIRST_SHORT = 40;

  /** From here on, outside of Thai, two digits are of the last century. */
  private static final int FIRST_COMMON = 70;

  private ThaiYear() {}

  /**
   * The year of the common era.
   *
   * @param month 1 to 12, or 0 for the year as a whole
   */
  public static int common(int buddhist, int month) {
    return inMonth(buddhist - Terms.BUDDHIST, month);
  }

  /**
   * The year of the Buddhist era.
   *
   * @param month 1 to 12, or 0 for the year as a whole
   */
  public static int buddhist(int common, int month) {
    int year = common + Terms.BUDDHIST;
    return isBeforeApril(month) && year - 1 <= LAST_TO_MARCH ? year - 1 : year;
  }

  /** The year of the Buddhist era in which that day is. */
  static int buddhist(LocalDate day) {
    return buddhist(day.getYear(), day.getMonthValue());
  }

  /** The year of the common era in which a month is of the Thai year that begins in that one. */
  static int inMonth(int common, int month) {
    boolean next = isBeforeApril(month) && common + Terms.BUDDHIST <= LAST_TO_MARCH;
    return next ? common + 1 : common;
  }

  private static boolean isBeforeApril(int month) {
    return month >= 1 && month <= 3;
  }

  /**
   * The year of the common era that two digits mean in a day of numbers: 62 is 2562 of the Buddhist
   * era, 99 and 19 are of the common one.
   */
  public static int ofTwoDigits(int written) {
    if (written > LAST_SHORT) {
      return 1900 + written;
    }
    return written < FIRST_SHORT ? 2000 + written : 2500 - Terms.BUDDHIST + written;
  }

  /**
   * The same where no Thai word tells the era: 62 and 44 would else be to come, 72 is 1972 of the
   * common one.
   */
  public static int ofTwoDigitsAnywhere(int written) {
    return written >= FIRST_COMMON ? 1900 + written : ofTwoDigits(written);
  }

  /** The same behind a Thai month, where all are of the Buddhist era; none for the first ones. */
  static int ofTwoDigitsInThai(int written) {
    if (written < FIRST_SHORT) {
      return Years.NONE;
    }
    return (written > LAST_SHORT ? 2400 : 2500) - Terms.BUDDHIST + written;
  }
}
