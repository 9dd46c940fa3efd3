package org.hotrai.entity.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotrai.entity.list.WordTable.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The words of a table that begin alike. Where they are few, which they nearly always are, they are
 * tried one after another; where an article names thousands of companies, by their lengths.
 */
final class Alike<T> {
  /** As many words as are tried one after another. */
  private static final int FEW = 256;

  private static final Alike<?> NONE = new Alike<>(List.of());

  /** The longest first; none where there are many. */
  private final List<Entry<T>> few;

  /** By their lengths, the longest first, if there are many. */
  private final List<Map<String, Entry<T>>> many;

  /**
   * These words.
   *
   * @param entries the longest first
   */
  Alike(List<Entry<T>> entries) {
    few = entries.size() <= FEW ? entries : List.of();
    TreeMap<Integer, Map<String, Entry<T>>> byLength = new TreeMap<>();
    if (entries.size() > FEW) {
      for (Entry<T> entry : entries) {
        byLength
            .computeIfAbsent(-entry.word().length(), none -> new HashMap<>())
            .put(entry.word(), entry);
      }
    }
    many = List.copyOf(byLength.values());
  }

  @SuppressWarnings("unchecked")
  static <T> Alike<T> none() {
    return (Alike<T>) NONE;
  }

  /** The longest of them that the text has at that index, or null. */
  @Nullable Entry<T> longestAt(String text, int index) {
    // This is asked for at every character: an iterator would cost more than what it passes.
    for (int i = 0; i < few.size(); i++) {
      if (text.startsWith(few.get(i).word(), index)) {
        return few.get(i);
      }
    }
    for (int i = 0; i < many.size(); i++) {
      Entry<T> found = at(many.get(i), text, index);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Those that the text has at that index, the longest first, behind the words given. */
  List<Entry<T>> addAt(String text, int index, List<Entry<T>> before) {
    List<Entry<T>> found = before;
    for (int i = 0; i < few.size(); i++) {
      if (text.startsWith(few.get(i).word(), index)) {
        found = with(found, few.get(i));
      }
    }
    for (int i = 0; i < many.size(); i++) {
      Entry<T> entry = at(many.get(i), text, index);
      found = entry == null ? found : with(found, entry);
    }
    return found;
  }

  private static <T> List<Entry<T>> with(List<Entry<T>> entries, Entry<T> entry) {
    List<Entry<T>> more = entries.isEmpty() ? new ArrayList<>(2) : entries;
    more.add(entry);
    return more;
  }

  private static <T> @Nullable Entry<T> at(
      Map<String, Entry<T>> ofOneLength, String text, int index) {
    int length = ofOneLength.keySet().iterator().next().length();
    int end = index + length;
    return end <= text.length() ? ofOneLength.get(text.substring(index, end)) : null;
  }
}
