package org.hotrai.ui.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/** Dates in words, with the year of the common and of the Buddhist era. */
public final class BothEras {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}).*)?)?");
  private static final int BUDDHIST_YEARS_AHEAD = 543;

  private final Messages words;

  /** Dates in that language. */
  public BothEras(Messages words) {
    this.words = words;
  }

  /** The day, month or year that the ISO date begins with; nothing where it is none. */
  public Optional<String> of(@Nullable String iso) {
    Matcher parts = ISO.matcher(iso == null ? "" : iso);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    String before = dayAndMonth(year, parts.group(2), parts.group(3));
    return Optional.of(
        words.text(
            "ui.date.both-eras",
            before,
            Integer.toString(year),
            Integer.toString(year + BUDDHIST_YEARS_AHEAD)));
  }

  private String dayAndMonth(int year, @Nullable String month, @Nullable String day) {
    if (month == null) {
      return "";
    }
    int number = Math.clamp(Integer.parseInt(month), 1, 12);
    if (day == null) {
      return format("MMM").format(YearMonth.of(year, number)) + " ";
    }
    int last = YearMonth.of(year, number).lengthOfMonth();
    int dayNumber = Math.clamp(Integer.parseInt(day), 1, last);
    return format("d MMM").format(LocalDate.of(year, number, dayNumber)) + " ";
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, words.locale());
  }
}
