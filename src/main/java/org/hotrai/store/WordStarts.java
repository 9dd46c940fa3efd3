package org.hotrai.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hotrai.text.Clusters;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/**
 * The beginnings of words in a text, each with as much of what follows as a person types before the
 * choice is small. Signs and spaces are left out, so that nobody has to type them alike.
 */
final class WordStarts {
  /** As many characters are kept of each. */
  static final int KEPT = 16;

  // Of a title that is a whole paragraph, nobody types the end first.
  private static final int MOST = 40;

  private WordStarts() {}

  /** The beginnings in all of these texts, parted by spaces. */
  static String of(Collection<String> texts) {
    Set<String> starts = new LinkedHashSet<>();
    for (String text : texts) {
      String folded = SearchFold.fold(text);
      Words.of(folded).stream()
          .limit(MOST)
          .map(Span::start)
          .map(start -> cut(letters(folded.substring(start))))
          .filter(start -> !start.isEmpty())
          .forEach(starts::add);
    }
    return String.join(" ", starts);
  }

  /** What finds the beginnings that are typed so, as an expression of the index. */
  static String match(String typed) {
    return '"' + cut(key(typed)) + "\"*";
  }

  /** The letters and digits of a text in the search fold. */
  static String key(String text) {
    return letters(SearchFold.fold(text));
  }

  private static String letters(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Clusters.isMark(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String cut(String letters) {
    return letters.codePointCount(0, letters.length()) <= KEPT
        ? letters
        : letters.substring(0, letters.offsetByCodePoints(0, KEPT));
  }
}
