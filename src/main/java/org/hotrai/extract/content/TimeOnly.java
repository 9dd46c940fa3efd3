package org.hotrai.extract.content;

import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.text.date.DateReader;
import org.hotrai.text.date.DateValue.Interval;
import org.hotrai.text.date.DateValue.WholeYear;
import org.hotrai.text.date.FoundDate;

/** Tells words that say nothing else than when something came out. */
final class TimeOnly {
  private static final int LONGEST = 100;

  /** A label, the name of a weekday or the like. */
  private static final int HEAVIEST_BESIDE = 12;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** What readers of Thai and English dates do not read. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{1,2}\\.?\\s(?:de"
              + " )?\\p{L}{3,12}\\.?\\s(?:de )?(?:19|20)\\d\\d\\b|\\b(?:a|an|\\d{1,3}) (?:\\w+"
              + " )?(?:sec\\w*|min\\w*|hours?|hrs?|days?|weeks?|months?|years?) ago\\b|\\bvor"
              + " \\w{1,6} \\p{L}{3,10}|\\b(?:yesterday|today)\\b"
              + "|\\d{1,3}\\s?(?:วินาที|นาที|ชั่วโมง|ชม\\.?|วัน|สัปดาห์|เดือน|ปี)\\s?(?:ที่แล้ว|ที่ผ่านมา|ก่อน)|เมื่อวาน|วันนี้",
          FLAGS);

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?!\\d)\\s*(?:น\\.?|[ap]\\.?m\\b\\.?|uhr)?", FLAGS);

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private TimeOnly() {}

  /** Whether the text names a time and hardly anything else. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String rest = ELSEWHERE.matcher(withoutDates(text)).replaceAll("");
    boolean timed = rest.length() < text.length();
    String beside = CLOCK.matcher(rest).replaceAll("");
    return timed && !DIGIT.matcher(beside).find() && TextWeight.of(beside) <= HEAVIEST_BESIDE;
  }

  private static String withoutDates(String text) {
    StringBuilder rest = new StringBuilder(text);
    List<FoundDate> dates = DateReader.find(text);
    for (FoundDate date : dates.reversed()) {
      if (!(date.value() instanceof WholeYear) && !(date.value() instanceof Interval)) {
        rest.delete(date.start(), date.end());
      }
    }
    return rest.toString();
  }
}
