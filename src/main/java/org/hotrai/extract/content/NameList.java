package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that authors of pages call their elements by. An entry stands for one to three words of a
 * name, written together; with a star at its end, for all that begins so.
 */
final class NameList {
  private static final int MOST_WORDS = 3;

  private final Set<String> whole = new HashSet<>();

  /** What names begin with, by its first letter. */
  private final Map<Character, List<String>> beginnings = new HashMap<>();

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
        list.beginnings
            .computeIfAbsent(entry.charAt(0), letter -> new ArrayList<>())
            .add(entry.substring(0, entry.length() - 1));
      } else {
        list.whole.add(entry);
      }
    }
    return list;
  }

  /** All that an entry may stand for in a name of these words: each, and some written together. */
  static List<String> joined(List<String> words) {
    List<String> all = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      String joined = words.get(from);
      all.add(joined);
      for (int to = from + 1; to < Math.min(words.size(), from + MOST_WORDS); to++) {
        joined += words.get(to);
        all.add(joined);
      }
    }
    return all;
  }

  /** Whether one of the words is in the list. */
  boolean hasAny(List<String> words) {
    for (String word : words) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether that word is in the list. */
  boolean has(String word) {
    return whole.contains(word) || (!word.isEmpty() && hasBeginningOf(word));
  }

  private boolean hasBeginningOf(String word) {
    for (String beginning : beginnings.getOrDefault(word.charAt(0), List.of())) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
