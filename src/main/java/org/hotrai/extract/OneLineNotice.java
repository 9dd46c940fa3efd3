package org.hotrai.extract;

import java.util.regex.Pattern;
import org.hotrai.extract.metadata.MetadataReader;
import org.hotrai.text.BareText;

/**
 * Tells a notice that is no more than one line with the day of which it tells from a page's line
 * that says when, by whom and how often an article was published or read.
 */
final class OneLineNotice {
  /** In letters: what a notice says besides its day. */
  private static final int LEAST_TOLD = 8;

  /** The first words of a page's line. */
  private static final Pattern OF_PAGE =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{N}]*(?:เผยแพร่|โพสต์|ลงประกาศ|วันที่(?:ลง|เผยแพร่|โพสต์|สร้าง|ปรับปรุง|แก้ไข|พิมพ์|ประกาศ(?!ผล|ราย))|อัปเดต|อัพเดต|ประกาศเมื่อ|ข่าว(?!ดี|ด่วน|ร้าย)"
              + "|(?:เขียน|สร้าง|บันทึก|ส่ง|พิมพ์)(?:โดย|เมื่อ)"
              + "|(?:สร้าง|ปรับปรุง|แก้ไข)(?:ข้อมูล)?(?:เมื่อ|ล่าสุด|ครั้ง|วันที่|โดย|\\s*[:：\\d๐-๙])"
              + "|(?:posted|published|updated|written|submitted|created|uploaded|modified|last)(?!\\p{L})"
              + "|by\\s+(?=\\p{L}))",
          Pattern.CASE_INSENSITIVE);

  /** What only a page's line says: its writer, its readers. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:^|\\s)โดย[\\s:：]|(?:หมวด(?:หมู่)?|ประเภท)\\s*[:：]|ผู้(?:เขียน|โพสต์|บันทึก|เผยแพร่|ดูแลระบบ)|(?:เข้าชม|เปิดดู|อ่าน)(?:แล้ว)?\\s*[:：]?\\s*[\\d๐-๙]"
              + "|[\\d๐-๙]\\s*(?:views?|hits|reads)(?!\\p{L})|(?<!\\p{L})(?:views|hits|reads)\\s*[:：]",
          Pattern.CASE_INSENSITIVE);

  /** The words of days and times, and of what a page counts. */
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์)(?:\\s*ที่)?|วันที่|เดือน|พุทธศักราช|เวลา|นาฬิกา|น\\.|เมื่อ|ณ"
              + "|(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)(?:คม|ยน|พันธ์)?|\\p{InThai}{1,2}\\.\\p{InThai}{1,2}\\."
              + "|(?<!\\p{L})(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?"
              + "|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m|at|on|date)(?!\\p{L})"
              + "|แสดงผล|อ่านแล้ว|จำนวน|หน้า|ครั้ง|[\\d๐-๙]+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PARTED = Pattern.compile("\\s[·•|/—]\\s");

  private OneLineNotice() {}

  /** Whether the line is such a notice. */
  static boolean is(String line) {
    return MetadataReader.dayIn(line).isPresent()
        && told(line) >= LEAST_TOLD
        && !OF_PAGE.matcher(line).lookingAt()
        && !FIELD.matcher(line).find()
        && PARTED.splitAsStream(line).noneMatch(OneLineNotice::isDayAlone);
  }

  private static boolean isDayAlone(String part) {
    return MetadataReader.dayIn(part).isPresent() && told(part) < LEAST_TOLD;
  }

  private static int told(String line) {
    return BareText.of(CALENDAR.matcher(line).replaceAll(" ")).length();
  }
}
