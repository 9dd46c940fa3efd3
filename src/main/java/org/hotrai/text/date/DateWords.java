package org.hotrai.text.date;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes ISO 8601 dates for readers, with the names that CLDR has: {@code 19 December 2019} in
 * English, {@code 19 ธันวาคม 2562} in Thai. A date and time is written as its day, an interval with
 * what its ends share written once. What is no ISO date is given back as it is.
 */
public final class DateWords {
  private static final Pattern ERA = Pattern.compile("(\\p{Lu}{2}|\\p{L}\\.\\p{L}\\.) (?=\\d{4})");

  private DateWords() {}

  /** In the language's own era: {@code 3–4 December 2019}, {@code 3–4 ธันวาคม 2562}. */
  public static String longForm(String iso, Locale locale) {
    return DateValue.parse(iso).map(new Wording(locale, true)::own).orElse(iso);
  }

  /** As the long form, with the short names of months: {@code 19 Dec 2019}. */
  public static String shortForm(String iso, Locale locale) {
    return DateValue.parse(iso).map(new Wording(locale, false)::own).orElse(iso);
  }

  /** In both eras: {@code 19 December 2019 · BE 2562}, {@code 19 ธันวาคม 2562 · ค.ศ. 2019}. */
  public static String bothEras(String iso, Locale locale) {
    Wording wording = new Wording(locale, true);
    return DateValue.parse(iso)
        .map(value -> wording.own(value) + " · " + wording.otherEra() + " " + wording.other(value))
        .orElse(iso);
  }

  /** The same for a screen: no line ends between an era and its year. */
  public static String bothErasUnbroken(String iso, Locale locale) {
    return ERA.matcher(bothEras(iso, locale)).replaceAll("$1\u00A0");
  }

  /** In both eras, for lists: {@code 19 Dec 2019 · 2562}, {@code 19 ธ.ค. 2562 · 2019}. */
  public static String shortBothEras(String iso, Locale locale) {
    Wording wording = new Wording(locale, false);
    return DateValue.parse(iso)
        .map(value -> wording.own(value) + " · " + wording.other(value))
        .orElse(iso);
  }

  /** In one of the eras alone, which is named where it is not the language's own. */
  static String inEra(String iso, Locale locale, boolean buddhist) {
    Wording wording = new Wording(locale, true);
    return DateValue.parse(iso)
        .map(value -> wording.isOwn(buddhist) ? wording.own(value) : wording.foreign(value))
        .orElse(iso);
  }
}
