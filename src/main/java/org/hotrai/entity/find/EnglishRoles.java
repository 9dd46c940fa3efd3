package org.hotrai.entity.find;

import java.util.Map;
import java.util.stream.Collectors;
import org.hotrai.entity.list.WordLists;

/** English words for the roles of persons, as they stand before or behind their names. */
final class EnglishRoles {
  /** What a word may be in the name of a post. */
  private enum Part {
    /** A role by itself: President. */
    ROLE,
    /** What stands before "of" and a body, alone or before a role: Head, Deputy. */
    OF,
    /** Only a part of the name of a post: Prime. */
    PART
  }

  private static final Map<String, Part> WORDS =
      WordLists.lines("english-roles.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Part.valueOf(row[1])));

  private EnglishRoles() {}

  static boolean isRole(String word) {
    return WORDS.get(word) == Part.ROLE;
  }

  /** Whether it is a word for a role, or for a part of one: Deputy. */
  static boolean mayBeRole(String word) {
    return isRole(word) || WORDS.get(word) == Part.OF;
  }

  /** Whether a run of words names a post and nobody in it: Deputy Prime Minister. */
  static boolean isPost(String run) {
    for (String word : run.split(" ", -1)) {
      if (!WORDS.containsKey(word)) {
        return false;
      }
    }
    return true;
  }

  /** The index behind "Deputy Director of the" that begins there; the same index if none does. */
  static int behindRoleOf(BlockText block, int start, int end) {
    int at = start;
    while (at < end) {
      int wordEnd = LatinNames.wordEnd(block, at);
      String word = block.text().substring(at, wordEnd);
      int next = block.skipSpace(wordEnd);
      if (!mayBeRole(word)) {
        return start;
      }
      if (block.text().startsWith("of ", next)) {
        int behind = block.text().startsWith("the ", next + 3) ? next + 7 : next + 3;
        return behind < end ? behind : start;
      }
      at = next;
    }
    return start;
  }
}
