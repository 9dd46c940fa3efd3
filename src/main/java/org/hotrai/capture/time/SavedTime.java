package org.hotrai.capture.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the moments that mail headers, HTTP headers and the notes of saving programs state. */
public final class SavedTime {
  /** No statement is longer, in characters. */
  private static final int LONGEST = 120;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?";
  private static final String ZONE = "\\s*((?:GMT|UTC?|Z)?\\s*[+-]\\d{2}:?\\d{2}|[A-Z]{1,4})?";

  /** {@code Thu, 19 Dec 2019 09:30:05 +0700}: mail and HTTP. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4})\\s+" + CLOCK + ZONE);

  /** {@code Thu Dec 19 2019 09:30:05 GMT+0700}: scripts. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3})[a-z]* (\\d{1,2}),? (\\d{4})\\s+" + CLOCK + ZONE);

  /** {@code 20191219023005}: web archives, in UTC; notebooks write it with letters in it. */
  private static final Pattern STAMP =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T?(\\d{2})(\\d{2})(\\d{2})(?:\\d{3}|Z)?");

  /** {@code 2019-12-19T09:30:05.25+0700}: data; without a zone it is of programs that mean UTC. */
  private static final Pattern DATA =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
              + "(Z|[+-]\\d{2}(?::?\\d{2})?)?");

  private SavedTime() {}

  /** The moment; nothing if the text states none. Weekdays are not checked. */
  public static Optional<Instant> of(String written) {
    String text = written.substring(0, Math.min(written.length(), LONGEST)).strip();
    try {
      return Optional.ofNullable(read(text)).filter(SavedTime::isPossible);
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static @Nullable Instant read(String text) {
    Matcher stamp = STAMP.matcher(text);
    if (stamp.matches()) {
      return time(stamp, 1, number(stamp, 2), 3).toInstant(ZoneOffset.UTC);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return time(dayFirst, 3, month(dayFirst.group(2)), 1).toInstant(zone(dayFirst.group(7)));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.find()) {
      return time(monthFirst, 3, month(monthFirst.group(1)), 2)
          .toInstant(zone(monthFirst.group(7)));
    }
    Matcher data = DATA.matcher(text.replace(' ', 'T'));
    return data.matches()
        ? LocalDateTime.parse(data.group(1)).toInstant(zone(data.group(2)))
        : null;
  }

  /** In all three forms the clock stands in the groups from 4 on. */
  private static LocalDateTime time(Matcher written, int year, int month, int day) {
    int second = written.group(6) == null ? 0 : number(written, 6);
    return LocalDateTime.of(
        number(written, year),
        month,
        number(written, day),
        number(written, 4),
        number(written, 5),
        Math.min(second, 59));
  }

  private static int number(Matcher written, int group) {
    return Integer.parseInt(written.group(group));
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
    return at % 3 == 0 ? at / 3 + 1 : 0;
  }

  /** Zones with names are rare and not agreed on: they count as UTC. */
  private static ZoneOffset zone(@Nullable String written) {
    if (written == null) {
      return ZoneOffset.UTC;
    }
    String digits = written.replaceAll("[^\\d+-]", "");
    return digits.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(digits);
  }

  /** Clocks that were never set say 1970 or 1904. */
  private static boolean isPossible(Instant time) {
    int year = time.atOffset(ZoneOffset.UTC).getYear();
    return year > 1990 && year < 2200;
  }
}
