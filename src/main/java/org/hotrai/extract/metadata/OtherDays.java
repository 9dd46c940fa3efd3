package org.hotrai.extract.metadata;

import java.util.regex.Pattern;
import org.hotrai.extract.metadata.VisibleLines.Line;
import org.hotrai.text.BareText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tells days that an article speaks of, or refers to, from the one on which it came out. */
final class OtherDays {
  /** Nothing came out on a page before there were pages; only notices of that time are older. */
  private static final String FIRST_PAGES = "1991";

  /** In letters: the words of a day, and a label before it or a place. */
  private static final int MOST_BESIDE = 40;

  /** So many days in one table are those of its rows. */
  private static final int MANY = 3;

  private static final Pattern OTHER =
      Pattern.compile(
          "(?<=[ก-๎)])\\s?ลงวันที่|ในวัน(?:ที่)?|(?:ตั้งแต่|ภายใน|ถึง|ระหว่าง)(?:วัน)?ที่|(?<!ประกาศ)เกิด(?:เมื่อ|วัน)"
              + "|ถึงแก่|เสียชีวิต|จะ(?:มี|จัด|ประชุม|เริ่ม|เปิด|ครบ)|ยกเลิก|(?i:\\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)\\b)"
              + "|(?i:\\b(?:born|died|until|since|dated)\\b)|^(?:↑|\\^|\\[\\d{1,3}\\])");

  private static final Evaluator ROW = Selector.evaluatorOf("tr");

  private OtherDays() {}

  /** Whether the line says in words that its day is another one. */
  static boolean isSaidOfOther(Line line) {
    return OTHER.matcher(line.text()).find();
  }

  /** Whether the day is one of many, those of the rows of a table or of works that are cited. */
  static boolean isInList(Line line) {
    Element table = line.at().closest("table");
    if (table != null && line.at().closest("td") != null) {
      long dated =
          table.select(ROW).stream()
              .limit(2 * MANY)
              .filter(row -> VisibleDate.in(ShortText.of(row, VisibleLines.LONGEST)).isPresent())
              .count();
      return dated >= MANY;
    }
    Element item = line.at().closest("li");
    return item != null && item.id().matches("(?i)(?:cite|fn|ref|note)[_:-].*");
  }

  /** Whether a sentence tells of a day long ago. */
  static boolean isTold(String line, String day) {
    return day.compareTo(FIRST_PAGES) < 0 && BareText.of(line).length() > MOST_BESIDE;
  }
}
