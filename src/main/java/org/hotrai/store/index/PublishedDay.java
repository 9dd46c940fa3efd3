package org.hotrai.store.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day by which articles are sorted and found: an ISO 8601 date. */
public final class PublishedDay {
  private PublishedDay() {}

  /** A date that names no day counts as the first day of its month or year. */
  public static @Nullable String of(@Nullable String published) {
    if (published == null) {
      return null;
    }
    return switch (published.length()) {
      case 4 -> published + "-01-01";
      case 7 -> published + "-01";
      default -> published.substring(0, Math.min(10, published.length()));
    };
  }

  /** The day as a date; none where a page wrote one that does not exist. */
  public static @Nullable LocalDate date(@Nullable String day) {
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
