package org.hotrai.extract.metadata;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.VisibleLines.Line;
import org.hotrai.text.BareText;
import org.jsoup.nodes.Element;

/** Tells days that an article speaks of, or refers to, from the one on which it came out. */
final class OtherDays {
  /** Nothing came out on a page before there were pages; only notices of that time are older. */
  private static final String FIRST_PAGES = "1991";

  /** In letters: the words of a day, and a label before it or a place. */
  private static final int MOST_BESIDE = 40;

  /** So many days in the first rows of a table are those of its rows. */
  private static final int MANY = 3;

  private static final int LOOKED_AT = 2 * MANY;

  /**
   * A row that tells of one thing has a number, its name and its day; a label and a day are two, as
   * are a day and what is done on it.
   */
  private static final int LEAST_CELLS = 3;

  private static final Pattern OTHER =
      Pattern.compile(
          "(?<=[ก-๎"
              + " ]{10})ลงวันที่|ในวัน(?:ที่)?|(?:ตั้งแต่|ภายใน|ถึง|ระหว่าง)(?:วัน)?ที่|(?<!ประกาศ)เกิด(?:เมื่อ|วัน)"
              + "|ถึงแก่|เสียชีวิต|จะ(?:มี|จัด|ประชุม|เริ่ม|เปิด|ครบ)|(?:นี้|ให้)ยกเลิก|(?i:\\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)\\b)|(?i:\\b(?:born|died)"
              + " (?:on |in"
              + " )?(?=\\d|(?-i:\\p{Lu}))|\\b(?:until|since)\\b)|^(?:↑|\\^|\\[\\d{1,3}\\])"
              + "|(?i:[·•|]\\s*(?:ตอบกลับ|reply\\b)|(?:ตอบกลับ|\\breply)\\s*[·•|])");

  private static final Pattern NOTE = Pattern.compile("(?i)(?:cite|fn|ref|note)[_:-].*");

  /** What was found of the bodies of tables. */
  private final IdentityHashMap<Element, Boolean> lists = new IdentityHashMap<>();

  /** Whether the line says in words that its day is another one. */
  static boolean isSaidOfOther(Line line) {
    return OTHER.matcher(line.text()).find();
  }

  /** Whether the day is one of many, those of the rows of a table or of works that are cited. */
  boolean isInList(Line line) {
    Element row = line.at().closest("tr, li");
    if (row == null) {
      return false;
    }
    Element rows = row.parent();
    return "li".equals(row.normalName())
        ? NOTE.matcher(row.id()).matches()
        : rows != null && lists.computeIfAbsent(rows, OtherDays::isList);
  }

  private static boolean isList(Element rows) {
    int dated = 0;
    Element row = rows.firstElementChild();
    for (int i = 0; i < LOOKED_AT && row != null && dated < MANY; i++) {
      dated += isOfThing(row) ? 1 : 0;
      row = row.nextElementSibling();
    }
    return dated >= MANY;
  }

  private static boolean isOfThing(Element row) {
    Element first = row.firstElementChild();
    if (first == null || row.selectFirst("table") != null) {
      return false;
    }
    Element dated = row.childrenSize() == LEAST_CELLS - 1 ? first : row;
    return row.childrenSize() >= LEAST_CELLS - 1
        && VisibleDate.in(ShortText.of(dated, VisibleLines.LONGEST)).isPresent();
  }

  /** Whether a sentence tells of a day long ago. */
  static boolean isTold(String line, String day) {
    return day.compareTo(FIRST_PAGES) < 0 && BareText.of(line).length() > MOST_BESIDE;
  }
}
