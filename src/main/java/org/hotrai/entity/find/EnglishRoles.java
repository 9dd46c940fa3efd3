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
          "Spokesman");
  private static final Set<String> BEFORE_OF =
      Set.of("Vice", "Deputy", "Director", "Secretary", "Head", "Chief", "Managing", "Member");

  private EnglishRoles() {}

  static boolean isRole(String word) {
    return WORDS.contains(word);
  }

  /** The index behind "Deputy Director of the" that begins there; the same index if none does. */
  static int behindRoleOf(BlockText block, int start, int end) {
    int at = start;
    while (at < end) {
      int wordEnd = LatinNames.wordEnd(block, at);
      String word = block.text().substring(at, wordEnd);
      int next = block.skipSpace(wordEnd);
      if (!isRole(word) && !BEFORE_OF.contains(word)) {
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
