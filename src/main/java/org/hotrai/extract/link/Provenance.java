package org.hotrai.extract.link;

import java.util.regex.Pattern;

/** Tells from the words before a link that the article was made from what it leads to. */
public final class Provenance {
  private static final Pattern WORDS =
      Pattern.compile(
          "เรียบเรียง(?:และแปล)?จาก|แปล(?:และเรียบเรียง)?จาก|ที่มา(?:ของ(?:ข่าว|ข้อมูล|บทความ))?(?=[\\s:：;\\-–]|https?:|www\\.|$)"
              + "|แหล่ง(?:ที่มา|ข้อมูล|ข่าว|อ้างอิง)|อ้างอิง|สรุปจาก|คัดจาก|นำมาจาก|ต้นฉบับ(?:จาก)?"
              + "|ข้อมูลจาก|ขอบคุณ(?:ข้อมูล|ข่าว|ที่มา)?จาก"
              + "|\\b(?:sources?|references?)\\s*:|\\b(?:compiled|adapted|translated|reproduced|summari[sz]ed"
              + "|condensed|reprinted|republished|excerpted)(?:\\s+and\\s+\\w+)?\\s+from\\b|\\boriginally"
              + " (?:published|appeared)\\b|\\bfirst published\\b|\\bbased on\\b",
          Pattern.CASE_INSENSITIVE);

  /** How many characters before the link are taken for its introduction. */
  private static final int INTRODUCTION = 120;

  /** In characters; what is longer says something else, too. */
  private static final int LONGEST_LABEL = 80;

  /** What may be set before such a line. */
  private static final Pattern START = Pattern.compile("\\A[^\\p{L}\\p{N}]{1,8}");

  private static final Pattern END = Pattern.compile("[\\s:：]*\\z");

  private Provenance() {}

  /** Whether the line begins with such words. */
  public static boolean isBegunBy(String line) {
    return WORDS.matcher(START.matcher(line).replaceFirst("")).lookingAt();
  }

  /** Whether the line says nothing else, so that what it speaks of follows below. */
  public static boolean isLabel(String line) {
    if (line.length() > LONGEST_LABEL) {
      return false;
    }
    String words = END.matcher(START.matcher(line).replaceFirst("")).replaceFirst(":");
    return WORDS.matcher(words.substring(0, words.length() - 1)).matches()
        || WORDS.matcher(words).matches();
  }

  /**
   * Whether such words stand before the link.
   *
   * @param before the text of the block up to the link
   */
  public static boolean isToldBy(CharSequence before) {
    return WORDS
        .matcher(before.subSequence(Math.max(0, before.length() - INTRODUCTION), before.length()))
        .find();
  }
}
