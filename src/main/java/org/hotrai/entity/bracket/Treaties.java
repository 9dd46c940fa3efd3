package org.hotrai.entity.bracket;

import java.util.List;
import java.util.Set;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads Thai names of treaties, which only what stands behind them tells from ordinary words. */
public final class Treaties {
  /** What Thai names of treaties begin with. */
  public static final List<String> HEADS =
      List.of(
          "ความตกลง", "อนุสัญญา", "ปฏิญญา", "พิธีสาร", "กฎบัตร", "สนธิสัญญา", "กติการะหว่างประเทศ");

  /** Names of kinds of treaties, of which there are many. */
  private static final Set<String> OF_ANY = Set.copyOf(WordLists.lines("any-treaty-names.txt"));

  private static final String NO_TREATY = "บันทึก";
  private static final String ON = "ว่าด้วย";
  private static final int SHORTEST = 5;

  private final ThaiBodies thai;

  Treaties(ThaiBodies thai) {
    this.thai = thai;
  }

  /** The name that ends there, from the last head word before; null if none does. */
  @Nullable Span before(BlockText block, int earliest, int end) {
    for (int at = end - 1; at >= earliest && isInside(block, at); at--) {
      int name = at + headLength(block, at);
      if (name > at) {
        boolean on = block.text().startsWith(ON, name);
        boolean named = end - name >= SHORTEST && !isOfAny(block.text().substring(name, end));
        boolean whole = named && (on || thai.mayGoOn(block, name));
        return whole && block.charAt(name) != ' ' ? new Span(at, end) : null;
      }
    }
    return null;
  }

  private static boolean isInside(BlockText block, int at) {
    return block.isThai(at) || " -–".indexOf(block.charAt(at)) >= 0;
  }

  /** Whether the head word there is that of a memorandum: บันทึกความตกลง. */
  public static boolean isNoted(BlockText block, int at) {
    return block.text().startsWith(NO_TREATY, at - NO_TREATY.length());
  }

  /** Whether what stands behind the head word names a kind of treaty: ความตกลง | การค้าเสรี. */
  public static boolean isOfAny(String name) {
    return OF_ANY.contains(name);
  }

  private static int headLength(BlockText block, int at) {
    for (String head : HEADS) {
      if (block.text().startsWith(head, at)) {
        return !isNoted(block, at) && block.isClusterBoundary(at) ? head.length() : 0;
      }
    }
    return 0;
  }
}
