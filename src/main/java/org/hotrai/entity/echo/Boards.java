package org.hotrai.entity.echo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.Committees;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Committees that an article calls a board with a word of their name: บอร์ดเกลือ, of
 * คณะกรรมการพัฒนาเกลือทะเล. Only where one committee of the article has the word.
 */
final class Boards {
  /** Where an article has these, a board may be one. */
  private static final String DASHBOARD = "แดชบอร์ด";

  /** A committee below it is no board. */
  private static final String COMMITTEE = "คณะกรรมการ";

  /** Behind the word, besides what else a sentence goes on with. */
  private static final Pattern VERB =
      Pattern.compile("ลงพื้นที่|เคาะ|ไฟเขียว|ประชุม|เตรียม|ให้|ครั้งที่");

  private static final char CUT = 'ฯ';
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  /** Such a text may name many boards; their words are few. */
  private static final int MOST = 200;

  /** What many committees do, and boards of directors, too. */
  private static final Set<String> OF_MANY =
      Set.of(
          "บริหาร",
          "พัฒนา",
          "นโยบาย",
          "แห่งชาติ",
          "ส่งเสริม",
          "กำกับ",
          "ติดตาม",
          "จัดการ",
          "บริหารจัดการ",
          "ขับเคลื่อน",
          "อำนวยการ",
          "ดำเนินการ",
          "กำกับดูแล",
          "กลาง",
          "ข้อมูล",
          "นิทรรศการ",
          "ประชาสัมพันธ์",
          "รัฐวิสาหกิจ",
          "บริษัท",
          "กองทุน",
          "ชาติ",
          "จังหวัด",
          "ประจำ",
          "ประเทศไทย",
          "การพัฒนา");

  private Boards() {}

  /** The names of those in these texts, each with the committee. */
  static Map<String, Candidate> in(List<BlockText> texts, Collection<Candidate> bodies) {
    Map<String, Candidate> names = new HashMap<>(0);
    if (!isIn(texts, Committees.BOARD) || isIn(texts, DASHBOARD)) {
      return names;
    }
    List<Candidate> committees = List.of();
    for (BlockText text : texts) {
      int at = text.text().indexOf(Committees.BOARD);
      while (at >= 0 && names.size() < MOST) {
        if (text.isWordBoundary(at)) {
          committees = committees.isEmpty() ? committees(bodies) : committees;
          add(names, text, at, committees);
        }
        at = text.text().indexOf(Committees.BOARD, at + 1);
      }
    }
    return names;
  }

  private static boolean isIn(List<BlockText> texts, String word) {
    for (BlockText text : texts) {
      if (text.text().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<Candidate> committees(Collection<Candidate> bodies) {
    return bodies.stream().filter(body -> body.name().startsWith(COMMITTEE)).limit(MOST).toList();
  }

  private static void add(
      Map<String, Candidate> names, BlockText text, int at, List<Candidate> committees) {
    int word = text.skipSpace(at + Committees.BOARD.length());
    int longest = word;
    while (longest < word + LONGEST && text.isThai(longest) && text.charAt(longest) != CUT) {
      longest++;
    }
    for (int end = longest; end >= word + SHORTEST; end--) {
      String part = text.text().substring(word, end);
      if (endsAt(text, end) && !OF_MANY.contains(part)) {
        Candidate meant = theOneWith(part, committees);
        if (meant != null) {
          int last = text.charAt(end) == CUT ? end + 1 : end;
          // Surer than that a board of the nation is one by itself.
          Candidate committee =
              Candidate.named(EntityType.ORGANISATION, meant.name(), Candidate.CERTAIN);
          names.put(text.text().substring(at, last), committee);
          return;
        }
      }
    }
  }

  /**
   * Whether the word ends there, and only a sentence goes on: บอร์ดเรือ | เห็นชอบ, not
   * บอร์ดเรือ|ใบ.
   */
  private static boolean endsAt(BlockText text, int end) {
    return !text.isThai(end)
        || text.charAt(end) == CUT
        || Committees.isClauseAt(text, end)
        || (text.isWordBoundary(end)
            && VERB.matcher(text.text()).region(end, text.length()).lookingAt());
  }

  private static @Nullable Candidate theOneWith(String part, List<Candidate> committees) {
    Candidate meant = null;
    for (Candidate committee : committees) {
      if (committee.name().contains(part)) {
        if (meant != null && !meant.name().equals(committee.name())) {
          return null;
        }
        meant = committee;
      }
    }
    return meant;
  }
}
