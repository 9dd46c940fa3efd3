package org.hotrai.export.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotrai.text.date.DateValue;
import org.hotrai.text.date.ThaiYear;

/**
 * When something was published, in the common era.
 *
 * @param parts year, month and day, as far as they are known
 */
record Issued(List<Integer> parts) {
  Issued {
    parts = List.copyOf(parts);
  }

  /** Of an ISO 8601 date, or date and time; an interval is known by its beginning. */
  static Optional<Issued> of(String iso) {
    return DateValue.parse(iso).map(Issued::parts).map(Issued::new);
  }

  static Issued of(LocalDate day) {
    return new Issued(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  private static List<Integer> parts(DateValue value) {
    LocalDate first = value.first();
    return switch (value) {
      case DateValue.Day _ -> of(first).parts();
      case DateValue.Month _ -> List.of(first.getYear(), first.getMonthValue());
      case DateValue.WholeYear _ -> List.of(first.getYear());
      case DateValue.Interval(DateValue from, DateValue _) -> parts(from);
    };
  }

  int year() {
    return parts.getFirst();
  }

  /** The year of the Buddhist era. */
  int buddhistYear() {
    return ThaiYear.buddhist(year(), parts.size() > 1 ? parts.get(1) : 0);
  }
}
