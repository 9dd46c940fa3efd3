package org.hotrai.extract.content;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What an article says in a few points before its text, and the head of a letter. The way to a page
 * and what a page contains look alike.
 */
final class Leads {
  private static final int LIGHTEST_POINT = 10;
  private static final int MOST_POINTS = 12;

  private static final Pattern WAY =
      Pattern.compile(
          "(?:หน้า(?:แรก|หลัก|บ้าน)|สารบัญ|home(?:"
              + " ?page)?|start(?:seite)?|contents|accueil|inicio|beranda)[\\s\\p{P}\\p{S}]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern OF_LETTER =
      Pattern.compile(
          "(?:เรื่อง|เรียน|อ้างถึง|ส่วนราชการ|สิ่งที่ส่งมาด้วย|subject|re|to)[\\s\\p{P}]*",
          Pattern.CASE_INSENSITIVE);

  /** What a page says of itself, and where it leads to. */
  private static final Pattern OF_PAGE =
      Pattern.compile(
          "(?:(?:ข่าว|บทความ|คลิป|เรื่อง)\\S*ทั้งหมด|(?:ฟัง|พิมพ์|บันทึก|ส่งต่อ)(?:ข่าว|บทความ|หน้า)(?:นี้)?(?!ว่า).{0,20}"
              + "|(?:อ่าน|แชร์|ดู|เข้าชม|เปิดดู|ถูกใจ|ยอด(?:ผู้|การ|คน)?(?:เข้า|เปิด)?(?:ชม|ดู|อ่าน|แชร์|วิว|ไลก์|ไลค์|ถูกใจ)\\S*?)\\s*[\\d๐-๙][\\d๐-๙,.]*\\s*(?:ครั้ง|คน|วิว).*|(?:read|shared|viewed|liked)"
              + " [\\d,.]+ times?.*|[\\d,.]+[km]? (?:views?|shares?|likes?|comments?).*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Evaluator LIST = Selector.evaluatorOf("ul, ol");
  private static final Evaluator POINTS = Selector.evaluatorOf("li");
  private static final Evaluator FIRST_CELLS = Selector.evaluatorOf("tr > :first-child");
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h2, h3, h4");

  private Leads() {}

  /** Whether the part is one of those, before that text. */
  static boolean is(Element part, Element text) {
    return arePoints(part, text) || isHeadOfLetter(part);
  }

  private static boolean arePoints(Element part, Element text) {
    if (part.selectFirst(LIST) == null) {
      return false;
    }
    List<String> points = part.select(POINTS).eachText();
    int weight = points.stream().mapToInt(TextWeight::of).sum();
    return points.size() > 1
        && points.size() <= MOST_POINTS
        && weight >= points.size() * LIGHTEST_POINT
        && points.stream().noneMatch(point -> WAY.matcher(point).matches())
        && points.stream().filter(Leads::isOfPage).count() * 2 < points.size()
        && text.select(HEADINGS).eachText().stream().noneMatch(points::contains);
  }

  private static boolean isOfPage(String point) {
    return OF_PAGE.matcher(point).matches() || BoxWords.open(point);
  }

  private static boolean isHeadOfLetter(Element part) {
    return part.select(FIRST_CELLS).stream()
            .filter(cell -> OF_LETTER.matcher(cell.text()).matches())
            .count()
        > 1;
  }
}
