package org.hotrai.entity.join;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.text.Digits;

/**
 * Joins a meeting that is named by its short form and number with the one of that number whose name
 * has the short form in a bracket: การประชุม SBM ครั้งที่ 20 and การประชุมพายเรือ (SBM) ครั้งที่
 * 20.
 */
final class MeetingRule {
  private static final String NUMBER = " ?(?:ครั้ง|สมัย)ที่ ?([0-9๐-๙]{1,3}(?:/[0-9๐-๙]{4})?)";
  private static final String LETTERS =
      "(\\p{Lu}[\\p{Lu}+-]{1,9}|(?:[ก-ฮ]{1,4}\\.){1,4}|[ก-ฮ]{2,5}\\.)";
  private static final Pattern FULL = Pattern.compile(".*\\(" + LETTERS + "\\)" + NUMBER);
  private static final Pattern SHORT = Pattern.compile("(?:การ)?ประชุม ?" + LETTERS + NUMBER);

  /** Stands for meetings that have the same letters and number. */
  private static final String SEVERAL = "";

  private MeetingRule() {}

  static void join(List<Named> mentions, Groups groups) {
    Map<String, String> meetings = new HashMap<>(0);
    for (Named mention : mentions) {
      if (mention.type() == EntityType.EVENT) {
        Matcher full = FULL.matcher(mention.name());
        if (full.matches()) {
          String key = groups.of(mention.key());
          meetings.merge(numbered(full), key, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
      }
    }
    for (Named mention : meetings.isEmpty() ? List.<Named>of() : mentions) {
      Matcher inShort = SHORT.matcher(mention.type() == EntityType.EVENT ? mention.name() : "");
      String full = inShort.matches() ? meetings.get(numbered(inShort)) : null;
      if (full != null && !full.equals(SEVERAL)) {
        groups.join(full, mention.key());
      }
    }
  }

  private static String numbered(Matcher meeting) {
    return meeting.group(1) + " " + Digits.toWestern(meeting.group(2));
  }
}
