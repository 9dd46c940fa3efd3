package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;

/** Sections of laws as they are written: มาตรา 33 วรรคสอง, ม.33. */
public final class Sections {
  private static final String NUMBERED =
      "[0-9๐-๙]{1,4}(?:[A-Z](?![A-Za-z0-9]))?(?:/[0-9๐-๙]{1,2})?(?:"
          + " ?(?:ทวิ|ตรี|จัตวา|เบญจ)(?![ก-๎]))?";

  /** Up to the last section of several: 5-9. */
  private static final String RANGE = "(?: ?[-–] ?[0-9๐-๙]{1,3}(?![0-9๐-๙/]))?";

  private static final String PART = "\\((?:[0-9๐-๙]{1,2}|[ก-ฮ])\\)";

  /**
   * One of them. ม. is a section only where it is no part of an address, nor of กม. and ครม.
   * Further numbers are another's, unless a word behind shows that they go on: มาตรา 54, 72 ตรี.
   */
  public static final String SECTION =
      "(?:มาตรา ?"
          + NUMBERED
          + RANGE
          + "(?:(?:, ?| ?และ ?)[0-9๐-๙]{1,4} ?(?:ทวิ|ตรี|จัตวา|เบญจ)(?![ก-๎]))*"
          + "|(?:(?<![ก-๎]|[0-9๐-๙] ?)|(?<=(?<![ก-๎])ม\\. ?[0-9๐-๙]{2,3},? )"
          + "|(?<=ตาม|ใช้|ผิด|แก้|และ|หรือ|แห่ง))"
          + "ม\\. ?[0-9๐-๙]{2,3}(?![0-9๐-๙+]| ?[ตถอซ]\\.)(?:/[0-9๐-๙]{1,2}(?![0-9๐-๙]))?)"
          + "(?: ?วรรค(?:แรก|ท้าย|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ| ?[0-9๐-๙]{1,2}))?"
          + "(?: ?"
          + PART
          + "(?:(?: ?|,? ?(?:และ|หรือ) ?)"
          + PART
          + ")*)?";

  /**
   * What goes on in Thai behind a list of sections, be it another law; behind other numbers stands
   * what they count.
   */
  private static final String GOING_ON =
      "(?:พ\\.ร\\.|พระราช|ประมวล|ป\\.อ|ป\\.วิ|รัฐธรรมนูญ|ศาล|อัยการ|โจทก์|ทั้ง"
          + "|แห่ง|ของ|ตาม|ซึ่ง|ที่|และ|หรือ|จำคุก|ปรับ|ด้วย|ประกอบ|วรรค|ฐาน|ให้|ต้อง|มี(?!\\.)|โดย|กำหนด|บัญญัติ|ว่า"
          + "|ใน|แล้ว|ได้|เป็น|เพื่อ|จึง|ไม่|ลงโทษ|โทษ|กรณี|ระบุ|พร้อม|รวม|จะ|แต่|เพราะ|นั้น|นี้|ดังกล่าว|มา(?!ตร)|กับ"
          + "|ถึง|คือ|ขึ้น|ก่อน|อัน|เมื่อ|ก็|ฯ|อัตรา|เนื่อง|หาก|ใช้|ถูก|ร่วม|ระวาง|ตลอด|พิพากษา|ข้อหา|เอาผิด"
          + "|ดำเนิน|ยัง|อาจ|เข้า|ผิด|สั่ง)";

  /** Further sections in their list, and no numbers of anything else: , 91 และ 157. */
  static final String FURTHER =
      "(?:(?:, ?| ?และ ?)"
          + NUMBERED
          + "(?![0-9๐-๙.:/]|,[0-9๐-๙]| ?[%฿]| ?(?!"
          + GOING_ON
          + ")[ก-๎])(?: ?"
          + PART
          + ")*)*";

  private static final Pattern BARE = Pattern.compile(SECTION);
  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+");

  /** So far before a section stands what tells it. */
  private static final int BEFORE = 60;

  /** A law with those of its sections that are known by themselves. */
  private record Known(String law, List<String> numbers, Pattern telling) {
    boolean has(String number, String before) {
      return numbers.contains(number) && telling.matcher(before).find();
    }
  }

  private final List<Known> known = new ArrayList<>();

  /** With those that are listed. */
  Sections() {
    for (String line : WordLists.lines("sections.tsv")) {
      String[] fields = line.split("\t", -1);
      List<String> numbers = List.of(fields[1].split("\\|", -1));
      known.add(new Known(fields[0], numbers, Pattern.compile(fields[2])));
    }
  }

  /** Whether a name is only that of a section, which every law has. */
  public static boolean isBare(String name) {
    return name.charAt(0) == 'ม' && BARE.matcher(name).matches();
  }

  /** The law that a section is known to be of by the words before it. */
  Optional<String> law(BlockText block, int start, int end) {
    Matcher number = NUMBER.matcher(block.text()).region(start, end);
    if (!number.find()) {
      return Optional.empty();
    }
    String digits = number.group();
    String before = block.text().substring(Math.max(0, start - BEFORE), start);
    return known.stream().filter(each -> each.has(digits, before)).map(Known::law).findFirst();
  }
}
