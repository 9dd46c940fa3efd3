package org.hotrai.entity.person;

import java.util.Set;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;

/**
 * Tells where a person is called by the first name alone, as headlines do: at the beginning of a
 * text, beside another whom it begins with, or between blanks before what the person does. Anywhere
 * else, and where it is an ordinary word, the name may be that.
 */
final class HeadlineNames {
  private static final WordTable<Boolean> VERBS = WordLists.table("headline-verbs-thai.txt");
  private static final Set<String> ORDINARY =
      Set.copyOf(WordLists.lines("ordinary-first-names.txt"));
  private static final int SHORTEST = 4;
  private static final int LONGEST_FIRST = 14;
  private static final String QUOTES = "“”\"‘’'";
  private static final String HYPHENS = "-–";

  private HeadlineNames() {}

  /** Whether the first name of somebody that stands there means that person. */
  static boolean isMeant(BlockText block, int start, int end) {
    if (end - start < SHORTEST
        || isOrdinary(block, start, end)
        || !isFree(block, start - 1)
        || !isFree(block, end)) {
      return false;
    }
    return isFirst(block, start) || isSecond(block, start) || isBeforeVerb(block, start, end);
  }

  /** Whether the name is as often a word: มงคล. */
  static boolean isOrdinary(BlockText block, int start, int end) {
    return ORDINARY.contains(block.text().substring(start, end));
  }

  /** Whether no word goes on there: a blank, a quotation mark or a hyphen, or the text's end. */
  private static boolean isFree(BlockText block, int at) {
    char c = block.charAt(at);
    boolean inside = at >= 0 && at < block.length();
    return !inside || c == ' ' || QUOTES.indexOf(c) >= 0 || HYPHENS.indexOf(c) >= 0;
  }

  /** Whether only quotation marks stand before it. */
  private static boolean isFirst(BlockText block, int start) {
    int at = start;
    while (at > 0 && (QUOTES.indexOf(block.charAt(at - 1)) >= 0 || block.charAt(at - 1) == ' ')) {
      at--;
    }
    return at == 0;
  }

  /** Whether the text begins with a word and a hyphen before it: ทองดี-ทองใบ. */
  private static boolean isSecond(BlockText block, int start) {
    int hyphen = block.skipBack(start) - 1;
    if (start > LONGEST_FIRST + " - ".length() || HYPHENS.indexOf(block.charAt(hyphen)) < 0) {
      return false;
    }
    int first = block.skipBack(hyphen);
    while (block.isThai(first - 1)) {
      first--;
    }
    return isFirst(block, first);
  }

  private static boolean isBeforeVerb(BlockText block, int start, int end) {
    boolean blanks = block.charAt(start - 1) == ' ' && block.charAt(end) == ' ';
    Entry<Boolean> verb = blanks ? VERBS.longestAt(block.beginnings(), end + 1) : null;
    return verb != null && block.isWordBoundary(end + 1 + verb.word().length());
  }
}
