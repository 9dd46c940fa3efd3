package org.hotrai.entity.body;

import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;

/**
 * Finds centres by what they do and for what, ศูนย์วิจัยท่าเรือน้ำลึก; not hubs, nor what every
 * district or company has, ศูนย์บริการลูกค้า, nor several at once.
 */
public final class NamedCentres implements Finder {
  private static final String CENTRE = "ศูนย์";

  /** A name tells more than what the centre does. */
  private static final int LEAST_BEHIND_KIND = 3;

  /** What is to become one is none yet, nor is what is called after one: สู่ศูนย์, ซอยศูนย์. */
  private static final List<String> BEFORE = List.of("เป็น", "สู่", "อาคาร", "รูปแบบ", "ซอย");

  private static final String ACTING = "หน้าที่เป็น";

  /** The names of levels of which each has one, and words that are about several. */
  private static final Pattern OF_MANY =
      Pattern.compile(
          "(?:ชุมชน|ตำบล|อำเภอ|จังหวัด|(?<!แม่)บ้าน|เขต|ประจำ|หลายแห่ง|แห่งหนึ่ง|ดีเด่น)$");

  private static final Pattern COUNTED =
      Pattern.compile(
          " ?+(?:(?:จำนวน|ทั้ง)? ?+\\p{Nd}++"
              + " ?+(?:แห่ง|ศูนย์|จังหวัด|จุด)|ทั่ว|ทุก|แห่ง(?!ประเทศ|ชาติ)|หลาย|ต่าง|ฯ|และ )");

  /** Whose it is that of many, or who is in it, which is told behind such a name. */
  private static final Pattern OWNER = Pattern.compile("องค์การบริหารส่วน|เทศบาล|มหาวิทยาลัย|อายุ");

  private final Gazetteer gazetteer;
  private final CommitteeNames names = new CommitteeNames();
  private final HeadedBodies heads = new HeadedBodies(WordTable.of(List.of(CENTRE)));
  private final WordTable<Boolean> kinds = WordLists.table("centre-kinds.txt");
  private final WordTable<Boolean> noNames = WordLists.table("no-centre-names.txt");

  /** One that leaves what the lists name to them. */
  public NamedCentres(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    return heads.in(block, (at, behindHead) -> end(block, at, behindHead));
  }

  /** Index behind the name with the head word there; the same index if there is none. */
  private int end(BlockText block, int at, int start) {
    Entry<Boolean> kind = kinds.longestAt(block.beginnings(), start);
    if (kind == null
        || !block.isClusterBoundary(at)
        || isToBecome(block, at)
        || gazetteer.names().longestAt(block.beginnings(), at) != null) {
      return at;
    }
    int end = names.end(block, start, false);
    boolean enough = end - start >= kind.word().length() + LEAST_BEHIND_KIND;
    return enough && !isAnyOf(block, start, end) ? end : at;
  }

  private static boolean isToBecome(BlockText block, int at) {
    int before = block.skipBack(at);
    return BEFORE.stream().anyMatch(word -> block.text().startsWith(word, before - word.length()))
        && !block.text().startsWith(ACTING, before - ACTING.length());
  }

  /** Whether it is one of many that are called so. */
  private boolean isAnyOf(BlockText block, int start, int end) {
    Entry<Boolean> noName = noNames.longestAt(block.beginnings(), start);
    int behind = noName == null ? end + 1 : start + noName.word().length();
    return behind == end
        || (behind < end && OWNER.matcher(block.text()).region(behind, end).lookingAt())
        || OF_MANY.matcher(block.text()).region(start, end).find()
        || COUNTED.matcher(block.text()).region(end, block.length()).lookingAt();
  }
}
