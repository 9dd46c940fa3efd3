package org.hotrai.entity.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.jspecify.annotations.Nullable;

/** Tells where the name of a committee or a fund ends that tells what it is for. */
final class CommitteeNames {
  private static final int LONGEST = 120;

  /** The longest thing that is told beside others in a name. */
  private static final int LONGEST_PART = 40;

  private static final int MOST_PARTS = 5;

  private static final String AND = "และ";
  private static final String OF = "ของ";

  /** What other bodies begin with: และ|กองทุน. */
  private static final List<String> HEADS = List.of("กองทุน", "ศูนย์", "บ้านพัก");

  /** What stands behind them is no verb of a sentence. */
  private static final Set<String> BEFORE_VERBS = Set.of("การ", "ผู้", "ความ", AND);

  /** Behind และ it begins another clause, unless with what is given. */
  private static final String GIVING = "ให้";

  /** Behind it something is left out or goes on, so that the name is no whole one. */
  private static final String GOING_ON = "ฯๆ./“\"‘'-–";

  /** What a word tells that stands in the name or behind it. */
  private enum Sign {
    /** The name ends before it. */
    END,
    /** The name ends before it, unless it is made a noun. */
    VERB,
    /** So, too, if the name does not begin with it. */
    FIRST,
    /** Either of both. */
    UNCLEAR,
    /** It belongs to the name. */
    INSIDE,
    /** No name begins with it. */
    OTHER
  }

  private final WordTable<Sign> signs = signs();
  private final WordTable<Boolean> noNames = WordLists.table("no-committee-names.txt");
  private final WordTable<Boolean> others = WordLists.table("behind-body-and.txt");
  private final List<String> openEnds = WordLists.lines("open-ends-of-committees.txt");

  private static WordTable<Sign> signs() {
    Map<String, Sign> signs = new HashMap<>();
    for (String line : WordLists.lines("committee-words.tsv")) {
      String[] columns = line.split("\t", -1);
      signs.put(columns[0], Sign.valueOf(columns[1]));
    }
    return WordTable.of(signs);
  }

  /**
   * Index behind the name that begins there; the same index if none does.
   *
   * @param listed whether such names tell several things: การกฎหมาย การยุติธรรม และสิทธิมนุษยชน
   */
  int end(BlockText block, int start, boolean listed) {
    Entry<Sign> first = sign(block, start);
    if (first != null && first.meaning() != Sign.INSIDE && first.meaning() != Sign.FIRST) {
      return start;
    }
    int end = partEnd(block, start);
    int last = end > start ? behindList(block, end, listed) : start;
    return last > start && isOwn(block, start, last) ? last : start;
  }

  /** Over what else the committee is for; -1 if the name may go on so where such names do not. */
  private int behindList(BlockText block, int end, boolean listed) {
    int at = end;
    for (int parts = 0; parts < MOST_PARTS && block.charAt(at) == ' '; parts++) {
      int next = block.skipSpace(at);
      boolean last = block.text().startsWith(AND, next);
      int from = last ? next + AND.length() : next;
      if (!block.isThai(from) || isOther(block, from)) {
        return end;
      }
      int part = partEnd(block, from);
      if (last || (listed && part > from && block.text().substring(from, part).contains(AND))) {
        return listed && part > from ? part : -1;
      }
      if (part <= from || part - from > LONGEST_PART) {
        return end;
      }
      at = part;
    }
    return end;
  }

  /** Index behind what stands there up to a blank or where a sentence goes on; -1 if unclear. */
  private int partEnd(BlockText block, int start) {
    int at = start;
    int word = start;
    while (block.isThai(at) && at - start < LONGEST) {
      if (!block.isWordBoundary(at)) {
        at++;
        continue;
      }
      boolean noun = at == start || BEFORE_VERBS.contains(block.text().substring(word, at));
      word = at;
      Entry<Sign> sign = sign(block, at);
      if (block.text().startsWith(AND, at) && at > start) {
        int behind = at + AND.length();
        Entry<Sign> next = sign(block, behind);
        if (isOther(block, behind) || (next != null && next.word().equals(GIVING))) {
          return at;
        }
        at += AND.length();
      } else if (sign == null) {
        at++;
      } else {
        switch (sign.meaning()) {
          case END -> {
            return at;
          }
          case VERB, FIRST -> {
            if (!noun) {
              return at;
            }
          }
          case UNCLEAR -> {
            return -1;
          }
          case INSIDE, OTHER -> {}
        }
        at += sign.word().length();
      }
    }
    int behind = block.skipSpace(at);
    boolean goesOn =
        block.isThai(at)
            || GOING_ON.indexOf(block.charAt(behind)) >= 0
            || block.isLatin(behind)
            || block.text().startsWith(OF, behind);
    return goesOn ? -1 : at;
  }

  /** The sign there, if its word ends where another begins, or belongs to the name. */
  private @Nullable Entry<Sign> sign(BlockText block, int at) {
    Entry<Sign> sign = signs.longestAt(block.beginnings(), at);
    boolean whole =
        sign != null
            && (sign.meaning() == Sign.INSIDE || block.isWordBoundary(at + sign.word().length()));
    return whole ? sign : null;
  }

  /** Whether what stands behind และ is no more of the name. */
  private boolean isOther(BlockText block, int at) {
    Entry<Sign> sign = sign(block, at);
    return !block.isThai(at)
        || HEADS.stream().anyMatch(head -> block.text().startsWith(head, at))
        || others.longestAt(block.beginnings(), at) != null
        || (sign != null && (sign.meaning() == Sign.END || sign.meaning() == Sign.UNCLEAR));
  }

  private boolean isOwn(BlockText block, int start, int end) {
    Entry<Boolean> noName = noNames.longestAt(block.beginnings(), start);
    String name = block.text().substring(start, end);
    return (noName == null || noName.word().length() < name.length())
        && openEnds.stream().noneMatch(name::endsWith);
  }
}
