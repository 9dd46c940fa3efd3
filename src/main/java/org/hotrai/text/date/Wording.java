package org.hotrai.text.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.BuddhistCalendar;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Locale;

/** How one language writes dates. Its own era is the Buddhist one in Thai, else the common one. */
final class Wording {
  private static final String DASH = "–";

  private final ULocale locale;
  private final boolean thai;
  private final String[] months;
  private final boolean foreign;

  Wording(Locale locale, boolean fullNames) {
    this.locale = ULocale.forLocale(locale);
    this.thai = locale.getLanguage().equals("th");
    DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(), this.locale);
    this.months =
        symbols.getMonths(
            DateFormatSymbols.FORMAT,
            fullNames ? DateFormatSymbols.WIDE : DateFormatSymbols.ABBREVIATED);
    this.foreign = false;
  }

  /** The same, but for years in the other era. */
  private Wording(Wording other) {
    this.locale = other.locale;
    this.thai = other.thai;
    this.months = other.months;
    this.foreign = true;
  }

  /** The value in the language's own era; a Thai year that stands alone says its era. */
  String own(DateValue value) {
    return thai && isWholeYears(value)
        ? era(new BuddhistCalendar()) + " " + write(value)
        : write(value);
  }

  /** Whether it is the era in which the language counts years. */
  boolean isOwn(boolean buddhist) {
    return thai == buddhist;
  }

  /** The value with its years in the other era, which is named before them. */
  String foreign(DateValue value) {
    return isWholeYears(value) ? otherEra() + " " + other(value) : new Wording(this).write(value);
  }

  private static boolean isWholeYears(DateValue value) {
    return value.iso().matches("\\d{4}(/\\d{4})?");
  }

  /** The abbreviated name of the other era. */
  String otherEra() {
    return era(thai ? new GregorianCalendar() : new BuddhistCalendar());
  }

  /** The year or years of the value in the other era. */
  String other(DateValue value) {
    DateValue from = value instanceof DateValue.Interval interval ? interval.from() : value;
    DateValue to = value instanceof DateValue.Interval interval ? interval.to() : value;
    int first = thai ? from.first().getYear() : buddhist(from, from.first());
    int last = thai ? to.last().getYear() : buddhist(to, to.last());
    return first == last ? String.valueOf(first) : first + DASH + last;
  }

  private String era(Calendar calendar) {
    String[] eras = new DateFormatSymbols(calendar, locale).getEras();
    return eras[eras.length - 1];
  }

  private String write(DateValue value) {
    return switch (value) {
      case DateValue.Day(LocalDate day) ->
          day.getDayOfMonth() + " " + month(day) + " " + year(value);
      case DateValue.Month month -> month(month.first()) + " " + year(value);
      case DateValue.WholeYear _ -> year(value);
      case DateValue.Interval(DateValue from, DateValue to) -> write(from, to);
    };
  }

  private String write(DateValue from, DateValue to) {
    LocalDate first = from.first();
    LocalDate last = to.first();
    boolean days = from instanceof DateValue.Day && to instanceof DateValue.Day;
    boolean months = from instanceof DateValue.Month && to instanceof DateValue.Month;
    boolean sameYear = year(from).equals(year(to));
    if (days && first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
      return first.getDayOfMonth() + DASH + write(to);
    }
    if (days && sameYear) {
      return first.getDayOfMonth() + " " + month(first) + " " + DASH + " " + write(to);
    }
    if (months && sameYear) {
      return month(first) + DASH + write(to);
    }
    String dash = from instanceof DateValue.WholeYear ? DASH : " " + DASH + " ";
    return write(from) + dash + write(to);
  }

  private String month(LocalDate day) {
    return months[day.getMonthValue() - 1];
  }

  private String year(DateValue value) {
    LocalDate first = value.first();
    int year = isOwn(true) != foreign ? buddhist(value, first) : first.getYear();
    return foreign ? otherEra() + " " + year : String.valueOf(year);
  }

  /** The Buddhist year in which that day of the value is; a whole year has one number. */
  private static int buddhist(DateValue value, LocalDate day) {
    return value instanceof DateValue.WholeYear
        ? ThaiYear.buddhist(day.getYear(), 0)
        : ThaiYear.buddhist(day);
  }
}
