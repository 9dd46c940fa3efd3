package org.hotrai.entity.find;

import java.util.Set;

/** English words for the roles of persons, as they stand before or behind their names. */
final class EnglishRoles {
  private static final Set<String> WORDS =
      Set.of(
          "President",
          "Minister",
          "Secretary-General",
          "Ambassador",
          "Chairman",
          "Chairperson",
          "Judge",
          "Justice",
          "Governor",
          "Senator",
          "King",
          "Queen",
          "Prince",
          "Princess",
          "Pope",
          "Director-General",
          "Chancellor",
          "Commissioner",
          "Spokesperson",
          "Spokesman",
          "Secretary",
          "Director",
          "Counsellor");
  private static final Set<String> BEFORE_OF =
      Set.of("Vice", "Deputy", "Director", "Secretary", "Head", "Chief", "Managing", "Member");

  /** What stands before these words in the names of posts. */
  private static final Set<String> BEFORE_ROLE =
      Set.of("Prime", "Foreign", "Permanent", "Assistant", "Acting", "Executive", "General");

  private EnglishRoles() {}

  static boolean isRole(String word) {
    return WORDS.contains(word);
  }

  /** Whether it is a word for a role, or for a part of one: Deputy. */
  static boolean mayBeRole(String word) {
    return isRole(word) || BEFORE_OF.contains(word);
  }

  /** Whether a run of words names a post and nobody in it: Deputy Prime Minister. */
  static boolean isPost(String run) {
    for (String word : run.split(" ", -1)) {
      if (!mayBeRole(word) && !BEFORE_ROLE.contains(word)) {
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
