package org.hotrai.store.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hotrai.text.Clusters;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Words;

/**
 * The beginnings of words in a text, each with as much of what follows as a person types before the
 * choice is small. Signs and spaces are left out, so that nobody has to type them alike.
 */
public final class WordStarts {
  /** As many characters are kept of each. */
  public static final int KEPT = 16;

  // Of a title that is a whole paragraph, nobody types the end first.
  private static final int MOST = 40;

  private WordStarts() {}

  /** The beginnings in all of these texts, parted by spaces. */
  public static String of(Collection<String> texts) {
    Set<String> starts = new LinkedHashSet<>();
    for (String text : texts) {
      String folded = SearchFold.fold(text);
      Words.of(folded).stream()
          .limit(MOST)
          .map(word -> letters(folded, word.start(), KEPT))
          .filter(start -> !start.isEmpty())
          .forEach(starts::add);
    }
    return String.join(" ", starts);
  }

  /** What finds the beginnings that are typed so, as an expression of the index. */
  public static String match(String typed) {
    return '"' + letters(SearchFold.fold(typed), 0, KEPT) + "\"*";
  }

  /** The letters and digits of a text in the search fold. */
  public static String key(String text) {
    return letters(SearchFold.fold(text), 0, Integer.MAX_VALUE);
  }

  /** The letters and digits from that index on, of many so many. */
  private static String letters(String folded, int from, int most) {
    StringBuilder letters = new StringBuilder();
    int count = 0;
    int at = from;
    while (at < folded.length() && count < most) {
      int c = folded.codePointAt(at);
      if (Character.isLetterOrDigit(c) || Clusters.isMark(c)) {
        letters.appendCodePoint(c);
        count++;
      }
      at += Character.charCount(c);
    }
    return letters.toString();
  }
}
