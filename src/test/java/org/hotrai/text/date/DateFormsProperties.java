package org.hotrai.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.text.Clusters;
import org.hotrai.text.Digits;

class DateFormsProperties {
  private static final Locale THAI = Locale.forLanguageTag("th");
  private static final List<Function<LocalDate, String>> FORMS =
      List.of(
          day -> DateWords.longForm(day.toString(), THAI),
          day -> DateWords.shortForm(day.toString(), THAI),
          day -> Digits.toThai(DateWords.longForm(day.toString(), THAI)),
          day -> DateWords.longForm(day.toString(), THAI).replace(" ", ""),
          day -> DateWords.longForm(day.toString(), Locale.UK),
          day -> DateWords.shortForm(day.toString(), Locale.UK),
          day -> "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), buddhist(day)),
          day -> "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
          LocalDate::toString,
          day -> day + "T08:30:00+07:00");

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(1900, 1, 1);
    long count = ChronoUnit.DAYS.between(first, LocalDate.of(2100, 1, 1));
    return Arbitraries.longs().between(0, count).map(first::plusDays);
  }

  @Provide
  Arbitrary<Function<LocalDate, String>> forms() {
    return Arbitraries.of(FORMS);
  }

  @Property(seed = "25")
  void everyFormReadsBackToItsDay(
      @ForAll("days") LocalDate day, @ForAll("forms") Function<LocalDate, String> form) {
    assertThat(DateReader.find("ณ วันที่ " + form.apply(day) + " เป็นต้นไป"))
        .extracting(FoundDate::value)
        .containsExactly(new DateValue.Day(day));
  }

  @Property(seed = "25")
  void everyIntervalOfDaysReadsBackToItself(
      @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    if (first.equals(last)) {
      return;
    }
    String iso = first + "/" + last;
    for (Locale locale : List.of(THAI, Locale.UK)) {
      assertThat(DateReader.find(DateWords.longForm(iso, locale)))
          .extracting(found -> found.value() == null ? "" : found.value().iso())
          .containsExactly(iso);
    }
  }

  @Property(seed = "25")
  void noDateCutsAClusterOrOverlapsAnother(@ForAll("texts") String text) {
    int last = 0;
    for (FoundDate date : DateReader.find(text)) {
      assertThat(date.start()).isGreaterThanOrEqualTo(last);
      assertThat(date.end()).isGreaterThan(date.start());
      assertThat(Clusters.isBoundary(text, date.start())).isTrue();
      assertThat(Clusters.isBoundary(text, date.end())).isTrue();
      last = date.end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "1", "3", "๓", "31", "2562", "๒๕๖๒", "62", " ", " - ", "-", "/", ".", "ธันวาคม", "ธ.ค.",
            "มี", "มีนา", "คม", "ปี", "พ.ศ.", "ถึง", "May", "Dec", "of", "th", "เดือน", "่", "ิ",
            ",", "B.E.", "to")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static int buddhist(LocalDate day) {
    return ThaiYear.buddhist(day);
  }
}
