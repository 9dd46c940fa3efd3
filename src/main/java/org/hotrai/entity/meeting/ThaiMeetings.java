package org.hotrai.entity.meeting;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;

/** Tells where the Thai name of a meeting begins that ends at some place. */
final class ThaiMeetings {
  private static final List<String> HEADS =
      List.of(
          "การประชุม",
          "การสัมมนา",
          "สมัชชา",
          "มหกรรม",
          "เทศกาล",
          "งานประชุม",
          "งานแสดง",
          "งานสัปดาห์",
          "งานประกาศรางวัล");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "ได้|ซึ่ง|ว่าที่|เมื่อ|วันที่|ครั้งนี้|ดังนี้|จัดขึ้น|อื่นที่|เป็น ?$|ประชุมฯ.{25}|\n"
              + "|[()“”\"]");
  private static final Pattern BRACKET = Pattern.compile(" ?\\(([^()\n]{2,100})\\)");

  /** What the meetings of many bodies have behind the head word. */
  private static final Set<String> OF_MANY =
      Set.copyOf(WordLists.lines("no-meeting-names-thai.txt"));

  private ThaiMeetings() {}

  /**
   * Where the name begins that ends there; -1 if none does.
   *
   * @param earliest the first index at which it may begin
   */
  static int start(String text, int earliest, int end) {
    // Only what is in reach: a look through all that stands before would be long for each.
    String before = text.substring(earliest, end);
    int start = -1;
    for (String head : HEADS) {
      start = Math.max(start, before.lastIndexOf(head));
    }
    if (start < 0) {
      return -1;
    }
    String name =
        BRACKET
            .matcher(before.substring(start))
            .replaceAll(bracket -> MeetingNames.areNames(bracket.group(1)) ? "" : "(");
    return NO_NAME.matcher(name).find() ? -1 : earliest + start;
  }

  /** How long the head word is that stands there; 0 if none does. */
  static int headLength(String text, int start) {
    return HEADS.stream()
        .filter(head -> text.startsWith(head, start))
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }

  /** Whether nothing in a name tells whose meeting it is: การประชุมระดับผู้นำ. */
  static boolean isOfMany(String name) {
    String between = name.substring(headLength(name, 0)).strip();
    return between.isEmpty() || OF_MANY.contains(between);
  }

  /** Whether what stands there is of a sentence, not of a name. */
  static boolean isClause(String text, int start, int end) {
    return NO_NAME.matcher(text).region(start, end).find();
  }
}
