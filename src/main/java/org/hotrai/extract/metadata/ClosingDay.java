package org.hotrai.extract.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.VisibleLines.Line;

/** The day that official notices, orders and laws give in so many words under their text. */
public final class ClosingDay {
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:.{0,100}(?:ทั่วกัน|ต่อไป|เคร่งครัด)[\\s.]*)?"
              + "(?:ประกาศ|ให้ไว้|สั่ง|ออกให้|แถลง)\\s?(?:ไว้\\s?)?ณ\\s{0,2}วัน(?:ที่|\\S{2,8}\\s?ที่)(?<day>.*)");

  private static final char ON = 'ณ';
  private static final String DAY = "วัน";

  /** In characters; a line that says more beside a day is running text. */
  private static final int LONGEST_DATE_LINE = 70;

  /** What notices say beside the days that they set or refer to. */
  private static final Pattern OF_TEXT =
      Pattern.compile(
          "ทั้งนี้|ตั้งแต่|ภายใน|ถึงวัน|ระหว่าง|ในวัน|ยื่น|รับสมัคร|กำหนด|เป็นต้นไป|ใช้บังคับ|ตาม|มติ"
              + "|(?<=[ก-๎])(?<!ประกาศ|เผยแพร่|ลง|เมื่อ|ข่าว|โพสต์|สร้าง|ประจำ|เพิ่ม|บันทึก|ปรับปรุง|แก้ไข|เดต|เดท|ณ)วันที่");

  private ClosingDay() {}

  /** Whether the line is the one with which a notice ends its text, or a law gives its day. */
  public static boolean isGivenIn(String line) {
    return mayBeGivenIn(line) && FORMULA.matcher(line).matches();
  }

  /** Looks for the words that every such line has, which is quicker than the pattern. */
  private static boolean mayBeGivenIn(String line) {
    for (int on = line.indexOf(ON); on >= 0; on = line.indexOf(ON, on + 1)) {
      int at = on + 1;
      while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
        at++;
      }
      if (line.startsWith(DAY, at)) {
        return true;
      }
    }
    return false;
  }

  /** The first such day on the page: that of the notice itself, before those of its annexes. */
  static Optional<String> in(VisibleLines lines, Place place) {
    return lines.all().stream()
        .filter(line -> !line.isLong() && mayBeGivenIn(line.text()))
        .flatMap(line -> day(line, place).stream())
        .findFirst();
  }

  private static Optional<String> day(Line line, Place place) {
    Matcher formula = FORMULA.matcher(line.text());
    return formula.matches() && !place.isBeside(line.at())
        ? VisibleDate.in(formula.group("day"))
        : Optional.empty();
  }

  /** Whether a line of a notice says little beside its day, and so may say when it came out. */
  static boolean isDateLine(String line) {
    return isGivenIn(line) || (line.length() <= LONGEST_DATE_LINE && !OF_TEXT.matcher(line).find());
  }
}
