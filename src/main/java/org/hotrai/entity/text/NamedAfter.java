package org.hotrai.entity.text;

import java.util.regex.Pattern;

/** Tells where the name of a person is only a part of another name: ถนนกล้า พายเรือ. */
public final class NamedAfter {
  /** What has the name of a person, and is none. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:โรงเรียน|โรงพยาบาล|วิทยาลัย|สถาบัน|มูลนิธิ|สะพาน|ถนน|ซอย|สนาม|หอประชุม"
              + "|ห้อง|ห้องประชุม|ห้องสมุด|อาคาร|ตึก|ศูนย์|พิพิธภัณฑ์|อนุสาวรีย์"
              + "|กองทุน|รางวัล)(?: ?จอมพล ?)?$");

  /** Behind these even a short first name is whole. */
  private static final Pattern OFFICE =
      Pattern.compile("(?:รัฐมนตรี|ประธานาธิบดี|ประธานรัฐสภา|รัฐบาล|ท่าน|คุณ)$");

  private static final int LONGEST_HEAD = 20;

  /** A shorter first name may be the end of another: ชัย of อภิชัย. */
  private static final int SHORTEST_FIRST = 5;

  private NamedAfter() {}

  /** Whether what is called after the person whose name begins there stands before it. */
  public static boolean isAt(BlockText block, int name) {
    return HEAD.matcher(before(block, name)).find();
  }

  /**
   * Whether the name that begins there is only the end of another person's, or of what is called
   * after the person.
   */
  static boolean isPart(BlockText block, int start, String person) {
    if (!block.isThai(start - 1) || !block.isThai(start)) {
      return block.isThai(start) && isAt(block, start);
    }
    boolean whole =
        person.indexOf(' ') >= SHORTEST_FIRST || OFFICE.matcher(before(block, start)).find();
    return !whole || !block.isWordBoundary(start) || isAt(block, start);
  }

  private static String before(BlockText block, int name) {
    return block.text().substring(Math.max(0, name - LONGEST_HEAD), name);
  }
}
