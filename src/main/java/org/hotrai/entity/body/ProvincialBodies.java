package org.hotrai.entity.body;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.ListFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds centres, homes and offices of which each province has one, by their head word and the
 * province at the end of their name: ศูนย์พายเรือจังหวัดตาก.
 */
public final class ProvincialBodies implements Finder {
  private static final int LONGEST = 60;
  private static final String CENTRE = "ศูนย์";
  private static final String PROVINCE = "จังหวัด";

  private final Gazetteer gazetteer;
  private final HeadedBodies heads = new HeadedBodies(WordLists.table("provincial-heads.txt"));
  private final WordTable<Boolean> clauses = WordLists.table("no-provincial-words.txt");

  /** One that knows the provinces by that gazetteer. */
  public ProvincialBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    return heads.in(block, (at, behindHead) -> end(block, at, behindHead));
  }

  /** Index behind the name with that head word; 0 if no province ends it. */
  private int end(BlockText block, int head, int start) {
    if (!block.isWordBoundary(head)
        || gazetteer.names().longestAt(block.beginnings(), head) != null) {
      return 0;
    }
    // A province has several centres, so that a word must tell which.
    int earliest = block.text().startsWith(CENTRE, head) ? start + 1 : start;
    for (int at = start; block.isThai(at) && at - start < LONGEST; at++) {
      if (at == start || block.isWordBoundary(at)) {
        Entry<Boolean> clause = clauses.longestAt(block.beginnings(), at);
        if (clause != null && block.isWordBoundary(at + clause.word().length())) {
          return 0;
        }
        boolean told = block.text().startsWith(PROVINCE, at);
        Entry<ListedName> place = province(block, told ? at + PROVINCE.length() : at, told);
        if (place != null) {
          int end = at + (told ? PROVINCE.length() : 0) + place.word().length();
          return told || (at >= earliest && !block.isThai(end)) ? end : 0;
        }
      }
    }
    return 0;
  }

  /**
   * The province whose name stands there, which may be an ordinary word if it is told to be one.
   */
  private @Nullable Entry<ListedName> province(BlockText block, int at, boolean told) {
    WordTable<ListedName> names = told ? gazetteer.placesAfterPrefix() : gazetteer.names();
    Entry<ListedName> place = names.longestAt(block.beginnings(), at);
    return place != null
            && place.meaning().type() == EntityType.PLACE
            && gazetteer.placesAfterPrefix().longestAt(place.word(), 0) != null
            && !gazetteer.isCountry(place.meaning())
            && ListFinder.standsAlone(block, at, at + place.word().length())
        ? place
        : null;
  }
}
