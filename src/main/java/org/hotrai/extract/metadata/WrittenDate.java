package org.hotrai.extract.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.StoredText;
import org.jspecify.annotations.Nullable;

/** Brings dates that were written for machines into ISO 8601, keeping the offset as written. */
final class WrittenDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:T|\\s+)(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?)?.*",
          Pattern.CASE_INSENSITIVE);

  /** What programs write where no date is known. */
  private static final String EPOCH = "1970-01-01";

  // No date is longer; a longer text only costs time.
  private static final int LONGEST = 100;

  private WrittenDate() {}

  /** The date, with its time and offset if both are written; nothing if it is no date. */
  static Optional<String> iso(String written) {
    String start = StoredText.line(written.substring(0, Math.min(written.length(), LONGEST)));
    Matcher matcher = ISO.matcher(start);
    if (!matcher.matches()) {
      return VisibleDate.in(start);
    }
    Optional<String> day =
        VisibleDate.in(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
            .filter(date -> !date.equals(EPOCH));
    String time = matcher.group(4);
    return time == null || isMidnightByDefault(time, matcher.group(5))
        ? day
        : day.map(date -> date + "T" + full(time) + offset(matcher.group(5)));
  }

  /** Midnight without an offset is what programs write when only the day is known. */
  private static boolean isMidnightByDefault(String time, @Nullable String offset) {
    return offset == null && full(time).equals("00:00:00");
  }

  private static String full(String time) {
    String padded = time.length() == 4 || time.length() == 7 ? "0" + time : time;
    return padded.length() == 5 ? padded + ":00" : padded;
  }

  private static String offset(@Nullable String written) {
    if (written == null) {
      return "";
    }
    if (Character.isLetter(written.charAt(0))) {
      return "Z";
    }
    String digits = written.substring(1).replace(":", "");
    return written.charAt(0)
        + digits.substring(0, 2)
        + ":"
        + (digits.length() > 2 ? digits.substring(2) : "00");
  }
}
