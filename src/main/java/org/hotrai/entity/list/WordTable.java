package org.hotrai.entity.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words, each with what it stands for, found by what a text has at an index. Words of a single
 * character are left out.
 */
public final class WordTable<T> {
  /** A word and what it stands for. */
  public record Entry<T>(String word, T meaning) {}

  private final List<List<Entry<T>>> buckets = new ArrayList<>();

  /** A table of these words. */
  public WordTable(Map<String, T> meanings) {
    int size = Integer.highestOneBit(meanings.size() * 4 + 8);
    for (int i = 0; i < size; i++) {
      buckets.add(new ArrayList<>(0));
    }
    meanings.forEach((word, meaning) -> {
      if (word.length() > 1) {
        buckets.get(bucket(word, 0)).add(new Entry<>(word, meaning));
      }
    });
    buckets.forEach(bucket ->
        bucket.sort(Comparator.comparingInt((Entry<T> entry) -> entry.word().length()).reversed()));
  }

  /** The longest word that the text has at that index, or null. */
  public @Nullable Entry<T> longestAt(String text, int index) {
    if (index + 1 < text.length()) {
      for (Entry<T> entry : buckets.get(bucket(text, index))) {
        if (text.startsWith(entry.word(), index)) {
          return entry;
        }
      }
    }
    return null;
  }

  /** All words that the text has at that index, the longest first. */
  public List<Entry<T>> allAt(String text, int index) {
    if (index + 1 >= text.length()) {
      return List.of();
    }
    List<Entry<T>> bucket = buckets.get(bucket(text, index));
    return bucket.isEmpty()
        ? List.of()
        : bucket.stream().filter(entry -> text.startsWith(entry.word(), index)).toList();
  }

  private int bucket(String text, int index) {
    return (text.charAt(index) * 131 + text.charAt(index + 1)) & (buckets.size() - 1);
  }
}
