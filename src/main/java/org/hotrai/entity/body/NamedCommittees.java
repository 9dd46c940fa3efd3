package org.hotrai.entity.body;

import java.util.List;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;

/**
 * Finds committees, working groups and funds by their head word and what they are for, which stands
 * right behind it: คณะอนุกรรมการพัฒนาท่าเรือ. Where nobody can tell where the name ends, there is
 * none; nor where only the kind of committee is told, as with คณะกรรมการสรรหา.
 */
public final class NamedCommittees implements Finder {
  private static final int SHORTEST = 5;

  /** What stands before it makes another body of it: สำนักงานคณะกรรมการ. */
  private static final List<String> BEFORE =
      List.of("สำนักงาน", "เลขาธิการ", "เลขานุการ", "กองทุน", "กลุ่ม");

  /** What committees of parliament begin with. */
  private static final List<String> PARLIAMENT = List.of("คณะกรรมาธิการ", "กมธ.");

  private final Gazetteer gazetteer;
  private final CommitteeNames names = new CommitteeNames();
  private final HeadedBodies heads = new HeadedBodies(WordLists.table("committee-heads.txt"));

  /** One that leaves what the lists name to them. */
  public NamedCommittees(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    return heads.in(block, (at, behindHead) -> end(block, at, behindHead));
  }

  /** Index behind the name with the head word there; the same index if there is none. */
  private int end(BlockText block, int at, int start) {
    boolean free =
        block.isThai(start)
            && block.isClusterBoundary(at)
            && block.isClusterBoundary(start)
            && BEFORE.stream().noneMatch(word -> block.text().startsWith(word, at - word.length()))
            && !isListed(block, at)
            && !isListed(block, start);
    int end = free ? names.end(block, start, isOfParliament(block, at)) : start;
    return end - start >= SHORTEST ? end : at;
  }

  private static boolean isOfParliament(BlockText block, int at) {
    return PARLIAMENT.stream().anyMatch(head -> block.text().startsWith(head, at));
  }

  private boolean isListed(BlockText block, int at) {
    return gazetteer.names().longestAt(block.beginnings(), at) != null;
  }
}
