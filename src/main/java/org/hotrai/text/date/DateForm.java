package org.hotrai.text.date;

import java.util.Locale;
import org.hotrai.text.Digits;

/**
 * How dates and numbers are written for a reader.
 *
 * @param thaiDigits whether with ๐ to ๙
 */
public record DateForm(Era era, boolean thaiDigits) {
  /** Both eras, in the digits of the West. */
  public static final DateForm USUAL = new DateForm(Era.BOTH, false);

  /** The era in which years are counted. */
  public enum Era {
    BUDDHIST,
    COMMON,
    BOTH
  }

  /**
   * An ISO 8601 date in words; what is none is given back in the same digits. An era that is not
   * the language's own is always named: {@code 19 ธันวาคม ค.ศ. 2019}, {@code 19 December BE 2562}.
   */
  public String date(String iso, Locale locale) {
    return digits(
        switch (era) {
          case BOTH -> DateWords.bothEras(iso, locale);
          case BUDDHIST -> DateWords.inEra(iso, locale, true);
          case COMMON -> DateWords.inEra(iso, locale, false);
        });
  }

  /** The text in the chosen digits. */
  public String digits(String text) {
    return thaiDigits ? Digits.toThai(text) : text;
  }

  /** The number in the chosen digits. */
  public String number(int number) {
    return digits(String.valueOf(number));
  }
}
