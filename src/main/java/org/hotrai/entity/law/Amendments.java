package org.hotrai.entity.law;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;

/**
 * Finds the acts that have changed one, told behind it by their numbers alone: พ.ร.บ.เรือ พ.ศ. 2542
 * และที่แก้ไขเพิ่มเติม | (ฉบับที่ 2) พ.ศ. 2545 | และ (ฉบับที่ 3) พ.ศ. 2553.
 */
public final class Amendments {
  private static final Pattern CHANGED =
      Pattern.compile(
          " ?(?:และ|ซึ่ง)?(?:ที่)? ?(?:ได้)?แก้ไขเพิ่มเติม(?:โดย|ตาม|ถึง)? ?(?=\\(?ฉบับ)");
  private static final Pattern NUMBERED =
      Pattern.compile("\\(?(?<number>ฉบับที่ ?[0-9๐-๙]{1,2})\\)? ?(?<year>" + LawFinder.YEAR + ")");
  private static final Pattern BETWEEN = Pattern.compile(" ?(?:,|และ|ถึง) ?| ");
  private static final Pattern OWN_YEAR =
      Pattern.compile(" ?(?:\\(ฉบับที่[^)]*\\) ?)?" + LawFinder.YEAR + "$");

  /** Codes and constitutions are changed by acts of other names. */
  private static final String ACT = "พ";

  private Amendments() {}

  /** Whether that is only the number of one, as it is written behind its act. */
  public static boolean isNumber(String text) {
    return NUMBERED.matcher(text).matches();
  }

  /** Adds those of the act that ends there, and tells where the last ends; that index if none. */
  static int addAll(List<Candidate> found, BlockText block, String act, int end) {
    Matcher changed = CHANGED.matcher(block.text()).region(end, block.length());
    Matcher own = OWN_YEAR.matcher(act);
    if (!changed.lookingAt() || !act.startsWith(ACT) || !own.find()) {
      return end;
    }
    String name = act.substring(0, own.start());
    Matcher numbered = NUMBERED.matcher(block.text());
    Matcher between = BETWEEN.matcher(block.text());
    int last = end;
    int at = changed.end();
    while (numbered.region(at, block.length()).lookingAt()) {
      String whole = name + " (" + numbered.group("number") + ") " + numbered.group("year");
      Span span = new Span(at, numbered.end());
      found.add(Candidate.byRule(block, span, EntityType.LAW, whole, 0.8));
      last = numbered.end();
      at = between.region(last, block.length()).lookingAt() ? between.end() : block.length();
    }
    return last;
  }
}
