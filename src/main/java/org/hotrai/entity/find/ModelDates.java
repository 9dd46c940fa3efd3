package org.hotrai.entity.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;

/** Tells which dates of the model are none. */
final class ModelDates {
  private static final Pattern WEEKDAY =
      Pattern.compile("วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี|ฯ)?|ศุกร์|เสาร์|อาทิตย์)(?: *ที่)?");

  private static final Pattern DAY_OF_WEEKDAY = Pattern.compile(" *(?:ที่)? *[0-9๐-๙]");
  private static final Pattern DAY_NUMBER = Pattern.compile("([0-9๐-๙]{2,3})(?![0-9๐-๙])");
  private static final String DAY_WORD = "วันที่";
  private static final int LAST_DAY = 31;

  private ModelDates() {}

  /**
   * Whether it is the weekday of a date that stands behind it, วันศุกร์ | ที่ 29 ตุลาคม, or counts
   * the days of something: วันที่ 66.
   */
  static boolean isNone(BlockText block, Span span) {
    if (WEEKDAY.matcher(span.of(block.text())).matches()) {
      return DAY_OF_WEEKDAY
          .matcher(block.text())
          .region(span.end(), block.text().length())
          .lookingAt();
    }
    return isDayAboveAll(block.text(), span);
  }

  private static boolean isDayAboveAll(String text, Span span) {
    String found = span.of(text);
    String day = found.startsWith(DAY_WORD) ? found.substring(DAY_WORD.length()).strip() : found;
    boolean behindWord =
        found.startsWith(DAY_WORD) || text.substring(0, span.start()).strip().endsWith(DAY_WORD);
    Matcher number = DAY_NUMBER.matcher(day);
    return behindWord && number.matches() && Integer.parseInt(number.group(1)) > LAST_DAY;
  }
}
