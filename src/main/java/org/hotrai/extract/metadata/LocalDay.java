package org.hotrai.extract.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets right the day of a time in UTC. Programs write UTC for machines; what the page shows, or its
 * URL holds, is the day at the place of publication.
 */
final class LocalDay {
  /** Clocks are nowhere more hours than these from UTC. */
  private static final int AHEAD = 14;

  private static final int BEHIND = 12;

  /** Languages that are written in one zone of time, or nearly so. */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("de", ZoneId.of("Europe/Berlin")),
          Map.entry("fr", ZoneId.of("Europe/Paris")),
          Map.entry("it", ZoneId.of("Europe/Rome")),
          Map.entry("nl", ZoneId.of("Europe/Amsterdam")),
          Map.entry("pl", ZoneId.of("Europe/Warsaw")),
          Map.entry("cs", ZoneId.of("Europe/Prague")),
          Map.entry("da", ZoneId.of("Europe/Copenhagen")),
          Map.entry("sv", ZoneId.of("Europe/Stockholm")),
          Map.entry("th", ZoneId.of("Asia/Bangkok")),
          Map.entry("lo", ZoneId.of("Asia/Vientiane")),
          Map.entry("km", ZoneId.of("Asia/Phnom_Penh")),
          Map.entry("vi", ZoneId.of("Asia/Ho_Chi_Minh")),
          Map.entry("my", ZoneId.of("Asia/Yangon")));

  private LocalDay() {}

  /**
   * The local day where it is the day before or after and the hour allows it, or where the time is
   * that of midnight in the country of the language, as programs write it that know only the day;
   * else what is written.
   *
   * @param language of the page, a BCP 47 tag; null if unknown
   * @param shown asked only for times in UTC
   */
  static String of(String written, @Nullable String language, Supplier<Optional<String>> shown) {
    Optional<OffsetDateTime> utc = utc(written);
    if (utc.isEmpty()) {
      return written;
    }
    OffsetDateTime time = utc.get();
    Optional<LocalDate> seen = shown.get().flatMap(LocalDay::day);
    return seen.filter(day -> isDayAt(day, time))
        .or(() ->
            seen.filter(time.toLocalDate()::equals).isPresent()
                ? Optional.empty()
                : begun(time, language))
        .map(LocalDate::toString)
        .orElse(written);
  }

  /** The day that begins at the time where the language is spoken. */
  private static Optional<LocalDate> begun(OffsetDateTime time, @Nullable String language) {
    String spoken = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
    return Optional.ofNullable(ZONES.get(spoken))
        .map(time::atZoneSameInstant)
        .filter(local -> local.toLocalTime().equals(LocalTime.MIDNIGHT))
        .map(ZonedDateTime::toLocalDate);
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
