package org.hotrai.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks for words that are spelt almost like another one. */
public final class Spelling {
  private static final int SHORT = 4;
  private static final int SHORTEST = 2;

  private final Map<String, Long> words;

  /**
   * Looks among these.
   *
   * @param words in the search fold, with how often each occurs
   */
  public Spelling(Map<String, Long> words) {
    this.words = words;
  }

  private record Near(String word, int distance, long count) {}

  /** Whether there is just this word. */
  public boolean knows(String word) {
    return words.containsKey(word);
  }

  /** The words nearest to that one, the more frequent first; at most so many. */
  public List<String> near(String word, int most) {
    int allowed = word.length() < SHORTEST ? 0 : word.length() <= SHORT ? 1 : 2;
    return words.keySet().stream()
        .filter(other -> Math.abs(other.length() - word.length()) <= allowed)
        .map(other ->
            new Near(
                other, distance(word, other, allowed), Objects.requireNonNull(words.get(other))))
        .filter(near -> near.distance() > 0 && near.distance() <= allowed)
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingLong(Near::count).reversed())
                .thenComparing(Near::word))
        .limit(most)
        .map(Near::word)
        .toList();
  }

  /**
   * How many letters must be put in, taken out, changed, or exchanged with their neighbour (optimal
   * string alignment); more than allowed where it is more.
   */
  static int distance(String one, String other, int allowed) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean exchanged =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (exchanged) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > allowed) {
        return allowed + 1;
      }
      before = last;
      last = row;
    }
    return Math.min(last[other.length()], allowed + 1);
  }
}
