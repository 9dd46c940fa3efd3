package org.hotrai.text.date;

import org.hotrai.text.date.Lexeme.Kind;

/** Tells which year of the common era the number of a year means. */
final class Years {
  /** The first number that can only be a year of the Buddhist era. */
  private static final int FIRST_BUDDHIST = 2400;

  /** No such year. */
  static final int NONE = Integer.MIN_VALUE;

  private Years() {}

  /** The year that stands behind the name of an era. */
  static int of(Lexeme era, Lexeme number) {
    int year = number.value() - era.value();
    int digits = number.is(Kind.NUMBER) ? number.length() : String.valueOf(number.value()).length();
    return digits >= 3 && digits <= 4 && year > 0 ? year : NONE;
  }

  /** The year that four digits mean on their own. */
  static int ofFourDigits(Lexeme number) {
    return number.is(Kind.NUMBER) && number.length() == 4 ? ofNumber(number.value()) : NONE;
  }

  /** Whether a number is a year of the common era in living memory, or soon to come. */
  static boolean isPresent(Lexeme number) {
    return number.is(Kind.NUMBER) && number.value() >= 1900 && number.value() < 2100;
  }

  /** The year that a number of four digits means. */
  static int ofNumber(int written) {
    if (written < 1000 || written >= 2700) {
      return NONE;
    }
    if (written > FIRST_BUDDHIST) {
      return written - Terms.BUDDHIST;
    }
    return written < 2200 ? written : NONE;
  }

  /** The year that two digits mean in a Thai date. */
  static int ofTwoDigits(Lexeme number) {
    boolean year = number.is(Kind.NUMBER) && number.length() == 2;
    return year ? ThaiYear.ofTwoDigitsInThai(number.value()) : NONE;
  }

  /** The year that the two digits behind an English word for a fiscal year mean: FY22, FY65. */
  static int ofTwoFiscalDigits(Lexeme number) {
    boolean year = number.is(Kind.NUMBER) && number.length() == 2;
    return year ? ThaiYear.ofTwoDigits(number.value()) : NONE;
  }

  /** The year in which the month is, of one that is written with that number. */
  static int inMonth(int year, Lexeme written, int month) {
    boolean thai = written.value() != year;
    return thai ? ThaiYear.inMonth(year, month) : year;
  }
}
