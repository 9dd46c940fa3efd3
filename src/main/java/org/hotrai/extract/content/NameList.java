package org.hotrai.extract.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words that authors of pages call their elements by. An entry stands for one to three words of a
 * name, written together; with a star at its end, for all that begins so.
 */
final class NameList {
  private static final int MOST_WORDS = 3;

  private final Set<String> whole = new HashSet<>();
  private final TreeSet<String> beginnings = new TreeSet<>();

  private NameList() {}

  /**
   * The list.
   *
   * @param entries parted by white space
   */
  static NameList of(String entries) {
    NameList list = new NameList();
    for (String entry : entries.strip().split("\\s+", -1)) {
      if (entry.endsWith("*")) {
        list.beginnings.add(entry.substring(0, entry.length() - 1));
      } else {
        list.whole.add(entry);
      }
    }
    list.beginnings.removeIf(longer ->
        list.beginnings.stream()
            .anyMatch(shorter -> !shorter.equals(longer) && longer.startsWith(shorter)));
    return list;
  }

  /** Whether some of the words, which stand side by side, are in the list. */
  boolean isIn(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder joined = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
        if (has(joined.append(words.get(to)).toString())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether that word is in the list. */
  boolean has(String word) {
    // None of the beginnings begins another, so that the one before it in order is the only one
    // that the word can begin with.
    @Nullable String beginning = beginnings.floor(word);
    return whole.contains(word) || (beginning != null && word.startsWith(beginning));
  }
}
