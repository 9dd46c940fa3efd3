package org.hotrai.entity.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;
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

  /** Of more digits is a year. */
  private static final int LONGEST = 3;

  private static final Pattern ENGLISH = Pattern.compile("^(\\p{Nd}{1,3})(?:st|nd|rd|th) ");

  /** The one in the name of a meeting, or null. */
  static @Nullable MeetingNumber in(String name) {
    Matcher number = numberIn(name);
    return number == null ? null : of(number);
  }

  /** Whether it is rather the year of the meeting. */
  boolean isYear() {
    return digits.length() > LONGEST;
  }

  private static @Nullable Matcher numberIn(String name) {
    Matcher thai = THAI.matcher(name);
    Matcher english = ENGLISH.matcher(name);
    return thai.find() ? thai : english.find() ? english : null;
  }

  /** The name of a numbered meeting with this number for its own, or null if it has none. */
  @Nullable String inNameOf(String meeting) {
    Matcher number = numberIn(meeting);
    boolean ordinal = number != null && number.pattern() == ENGLISH;
    return number == null || isYear()
        ? null
        : ordinal
            ? ordinal(Integer.parseInt(digits)) + meeting.substring(number.end() - 1)
            : meeting.substring(0, number.start(1)) + digits + meeting.substring(number.end(1));
  }

  /** That number as English counts: 43rd. */
  static String ordinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    String sign =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + sign;
  }

  /** The one beside the name of a meeting that stands there, or null. */
  static @Nullable MeetingNumber beside(BlockText block, int start, int end) {
    Matcher number = numberBeside(block, start, end);
    return number == null ? null : of(number);
  }

  /** The name of a meeting that stands there with the number beside it. */
  static Span withNumber(BlockText block, int start, int end) {
    Matcher number = numberBeside(block, start, end);
    return number == null
        ? new Span(start, end)
        : new Span(Math.min(start, number.start()), Math.max(end, number.end()));
  }

  private static @Nullable Matcher numberBeside(BlockText block, int start, int end) {
    Matcher behind = BEHIND.matcher(block.text()).region(end, block.length());
    if (behind.useTransparentBounds(true).lookingAt()) {
      return behind;
    }
    Matcher before = BEFORE.matcher(block.text()).region(Math.max(0, start - FARTHEST), start);
    return before.useTransparentBounds(true).find() ? before : null;
  }

  private static MeetingNumber of(Matcher number) {
    StringBuilder digits = new StringBuilder();
    number.group(1).chars().forEach(digit -> digits.append(Character.digit(digit, 10)));
    return new MeetingNumber(digits.toString());
  }
}
