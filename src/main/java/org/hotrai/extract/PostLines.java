package org.hotrai.extract;

import java.util.regex.Pattern;

/**
 * Tells the lines around a post that count who liked it, wrote below it and passed it on, and that
 * say when it was written and who may see it.
 */
final class PostLines {
  /** Such a line is not longer, in characters. */
  private static final int LONGEST = 120;

  private static final String NUMBER =
      "[\\d๐-๙][\\d๐-๙.,]{0,11}+\\s?(?:พัน|หมื่น|แสน|ล้าน|[km]\\b)?+";

  private static final String COUNT =
      "(?:(?:ความรู้สึกทั้งหมด|all reactions)\\s?[:：]?\\s?NUMBER"
          + "|(?:ถูกใจ|แชร์|ความคิดเห็น)\\s?NUMBER\\s?(?:คน|ครั้ง|รายการ)"
          + "|NUMBER\\s?(?:ความ(?:คิดเห็น|รู้สึก)|(?:คน)?ถูกใจ|(?:การ|ครั้งที่)แชร์|likes?|comments?|reactions?))";

  /** What says less, or is only to be pressed. */
  private static final String BESIDE =
      "(?:NUMBER\\s?(?:shares?|views?|reposts?|retweets?|repl(?:y|ies)|แชร์|การดู|วิว)|NUMBER"
          + "|ถูกใจ|แสดงความคิดเห็น|ตอบกลับ|แชร์|like|comment|reply|share)";

  private static final String BETWEEN = "[\\s·•|,]{0,5}+";

  private static final Pattern LINE =
      Pattern.compile(
          (BETWEEN
                  + "(?:BESIDE"
                  + BETWEEN
                  + ")*?COUNT(?:"
                  + BETWEEN
                  + "(?:COUNT|BESIDE))*+"
                  + BETWEEN
                  + "|"
                  + BETWEEN
                  + "BESIDE(?:"
                  + BETWEEN
                  + "BESIDE)++"
                  + BETWEEN)
              .replace("BESIDE", BESIDE)
              .replace("COUNT", COUNT)
              .replace("NUMBER", NUMBER),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SHOWN_TO =
      Pattern.compile(
          "\\P{Nd}{0,30}+\\p{Nd}[^·•\\n]{0,40}[·•]\\s?(?:(?:แชร์กับ|shared"
              + " with)\\s)?(?:สาธารณะ|public)[\\s·•]*",
          Pattern.CASE_INSENSITIVE);

  /** A time of day, how long ago, or a day of a month. */
  private static final Pattern WHEN =
      Pattern.compile(
          "\\p{Nd}:\\p{Nd}{2}|\\p{Nd}\\.\\p{Nd}{2} ?น|\\p{Nd}"
              + " ?(?:ชม|ชั่วโมง|นาที|วัน|สัปดาห์|(?:hrs?|mins?|[hmdwy])(?!\\p{L}))|\\p{Nd}"
              + " ?(?:[มกพสตธ]\\.? ?[คพยธ]\\.|เม\\.?ย\\.|มิ\\.?ย\\.|มี\\.?ค\\."
              + "|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)|(?:\\p{Nd}"
              + " |(?<!\\p{L}))(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

  private PostLines() {}

  /** Whether the line says nothing else. */
  static boolean is(String line) {
    return line.length() <= LONGEST
        && ((WORD.matcher(line).find() && LINE.matcher(line).matches())
            || (SHOWN_TO.matcher(line).matches() && WHEN.matcher(line).find()));
  }
}
