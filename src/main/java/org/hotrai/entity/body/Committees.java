package org.hotrai.entity.body;

import java.util.List;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;

/** What names of committees begin with, and what a sentence goes on with behind them. */
public final class Committees {
  /** The words that they begin with. */
  public static final List<String> HEADS = List.of("คณะกรรมการ", "คณะอนุกรรมการ");

  /** What they are called besides. */
  public static final String BOARD = "บอร์ด";

  private static final WordTable<Boolean> CLAUSES = WordLists.table("body-clauses.txt");

  private Committees() {}

  /** Whether a word stands there that no name of a body has inside. */
  public static boolean isClauseAt(BlockText block, int at) {
    return block.isWordBoundary(at) && CLAUSES.longestAt(block.beginnings(), at) != null;
  }
}
