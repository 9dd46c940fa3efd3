package org.hotrai.entity.correct;

import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.text.SearchFold;

/** How a mention is written. */
final class Wording {
  private static final WordTable<Boolean> TITLES = WordLists.table("person-titles.txt");

  private Wording() {}

  /** Whether a text is that name in the search fold, be it behind titles. */
  static boolean isOf(String name, String text) {
    String folded = SearchFold.fold(name);
    int start = 0;
    while (!SearchFold.fold(text.substring(start)).equals(folded)) {
      var title = TITLES.longestAt(text, start);
      if (title == null) {
        return false;
      }
      start += title.word().length();
      if (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return true;
  }
}
