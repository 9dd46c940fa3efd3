package org.hotrai.entity.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number or year that makes one of many meetings of one name: AMM ครั้งที่ 58, the 58th AMM and
 * AMM 2025 are others than AMM ครั้งที่ 57.
 *
 * @param digits as ASCII
 */
record MeetingNumber(String digits) {
  private static final Pattern THAI = Pattern.compile("ครั้งที่ ?(\\p{Nd}{1,3})(?!\\p{Nd})");
  private static final Pattern BEHIND =
      Pattern.compile("(?: ?ครั้งที่ ?|[ -]|’)(\\p{Nd}{1,4})(?![,.]?\\p{Nd}|[\\p{L}\\p{M}])");
  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,3})(?:st|nd|rd|th) \\z");
  private static final int FARTHEST = 8;

  /** The one in the name of a meeting, or null. */
  static @Nullable MeetingNumber in(String name) {
    Matcher number = THAI.matcher(name);
    return number.find() ? of(number) : null;
  }

  /** The one beside the name of a meeting that stands there, or null. */
  static @Nullable MeetingNumber beside(BlockText block, int start, int end) {
    Matcher behind = BEHIND.matcher(block.text()).region(end, block.length());
    if (behind.useTransparentBounds(true).lookingAt()) {
      return of(behind);
    }
    Matcher before = BEFORE.matcher(block.text()).region(Math.max(0, start - FARTHEST), start);
    return before.useTransparentBounds(true).find() ? of(before) : null;
  }

  private static MeetingNumber of(Matcher number) {
    StringBuilder digits = new StringBuilder();
    number.group(1).chars().forEach(digit -> digits.append(Character.digit(digit, 10)));
    return new MeetingNumber(digits.toString());
  }
}
