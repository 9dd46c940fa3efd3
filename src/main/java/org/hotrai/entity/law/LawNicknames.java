package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;

/**
 * Finds what people call a law, told right behind its name: หรือกฎหมาย BOAT, หรือ “กฎหมายเรือพาย”,
 * (พ.ร.บ.เรือพายฯ). Without quotation marks or bracket หรือ begins another law, unless both are
 * drafts.
 */
public final class LawNicknames {
  private static final String DRAFT = "ร่าง";
  private static final String ACT = "พระราช";
  private static final String SECTION = "ม";

  private static final Pattern CALLED =
      Pattern.compile(
          " ?(?:(?<bracket>\\()|หรือ ?(?:(?:ที่)?เรียก(?:กัน)?ว่า ?)?)(?<quote>[“\"‘'])?"
              + "(?<draft>ร่าง ?)?(?<name>(?<head>กฎหมาย|กม\\.|พ\\.ร\\.[บกฎ]\\.|พรบ\\.) ?"
              + "(?:(?<latin>\\p{Lu}[\\p{L}-]{1,20}(?: \\p{Lu}[\\p{L}-]{1,20}){0,2})"
              + "|(?<thai>[ก-๎]{3,40}ฯ?)|"
              + ShortForm.ANY_DOTTED
              + "))(?<close>(?: ?ปี ?[0-9๐-๙]{4})?\\)|[”\"’']| |$)?");

  /** Words that go on with the sentence, or tell only a kind of laws. */
  private static final WordTable<Boolean> NO_NAMES = WordLists.table("no-law-names.txt");

  private static final List<String> GENERAL =
      List.of("ว่าด้วย", "เกี่ยว", "ลำดับรอง", "ไทย", "ไทยฯ", "แม่บท", "กลาง");

  private LawNicknames() {}

  /** Those of the laws among the candidates of a block, which are all that stands there. */
  public static List<Candidate> find(BlockText block, List<Candidate> standing) {
    List<Candidate> found = new ArrayList<>(0);
    Matcher called = CALLED.matcher(block.text());
    for (Candidate law : standing) {
      if (law.type() == EntityType.LAW
          && called.region(law.span().end(), block.length()).lookingAt()
          && isCalled(block, law, called)) {
        Span span = new Span(called.start("name"), called.end("name"));
        found.add(Candidate.byRule(block, span, EntityType.LAW, law.name(), Candidate.CERTAIN));
      }
    }
    return found;
  }

  private static boolean isCalled(BlockText block, Candidate law, Matcher called) {
    String text = law.span().of(block.text());
    String full = LawForms.writtenOut(law.name());
    boolean draft = full.startsWith(DRAFT);
    String act = draft ? full.substring(DRAFT.length()) : full;
    String head = LawForms.writtenOut(called.group("head"));
    boolean kind = head.startsWith(ACT) ? act.startsWith(head) : act.startsWith(ACT);
    boolean marked = called.group("bracket") != null || called.group("quote") != null;
    boolean told =
        called.group("latin") != null || marked || (draft && called.group("draft") != null);
    String close = called.group("close");
    boolean closed = close != null && close.endsWith(")") == (called.group("bracket") != null);
    return kind
        && told
        && closed
        && !LawForms.isKind(act)
        && act.length() > called.group("name").length()
        && !text.startsWith(SECTION)
        && !isGeneral(block, called);
  }

  private static boolean isGeneral(BlockText block, Matcher called) {
    int own = called.start("thai");
    return own >= 0
        && (GENERAL.stream().anyMatch(word -> block.text().startsWith(word, own))
            || NO_NAMES.longestAt(block.beginnings(), own) != null);
  }
}
