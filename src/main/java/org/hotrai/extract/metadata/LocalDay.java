package org.hotrai.extract.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sets right the day of a time in UTC. Programs write UTC for machines; what the page shows, or its
 * URL holds, is the day at the place of publication.
 */
final class LocalDay {
  /** Clocks are nowhere more hours than these from UTC. */
  private static final int AHEAD = 14;

  private static final int BEHIND = 12;

  private LocalDay() {}

  /**
   * The local day where it is the day before or after and the hour allows it; else what is written.
   *
   * @param shown asked only for times in UTC
   */
  static String of(String written, Supplier<Optional<String>> shown) {
    return utc(written)
        .flatMap(time -> shown.get().flatMap(LocalDay::day).filter(day -> isDayAt(day, time)))
        .map(LocalDate::toString)
        .orElse(written);
  }

  private static boolean isDayAt(LocalDate day, OffsetDateTime time) {
    return day.equals(time.toLocalDate().minusDays(1))
        ? day.equals(time.minusHours(BEHIND).toLocalDate())
        : day.equals(time.toLocalDate().plusDays(1))
            && day.equals(time.plusHours(AHEAD).toLocalDate());
  }

  private static Optional<OffsetDateTime> utc(String written) {
    try {
      return Optional.of(written)
          .filter(date -> date.contains("T") && (date.endsWith("Z") || date.endsWith("+00:00")))
          .map(OffsetDateTime::parse)
          .filter(time -> time.getOffset().equals(ZoneOffset.UTC));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
