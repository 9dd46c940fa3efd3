package org.hotrai.index;

import java.util.Arrays;

/** Puts documents one behind another. */
final class DocumentsBuilder {
  private long[] articles = new long[64];
  private int[] starts = new int[65];
  private int[] titleEnds = new int[64];
  private int[] lengths = new int[64];
  private int[] days = new int[64];
  private int size;

  /** Where the next one begins. */
  int end() {
    return starts[size];
  }

  int size() {
    return size;
  }

  /**
   * Puts one in behind the last.
   *
   * @param positions that it takes
   * @param titlePositions of them its title takes
   */
  void add(long article, int day, int positions, int titlePositions, int tokens) {
    if (size == articles.length) {
      grow(size * 2);
    }
    articles[size] = article;
    days[size] = day;
    lengths[size] = tokens;
    titleEnds[size] = starts[size] + titlePositions;
    starts[size + 1] = starts[size] + positions;
    size++;
  }

  private void grow(int length) {
    articles = Arrays.copyOf(articles, length);
    starts = Arrays.copyOf(starts, length + 1);
    titleEnds = Arrays.copyOf(titleEnds, length);
    lengths = Arrays.copyOf(lengths, length);
    days = Arrays.copyOf(days, length);
  }

  Documents build() {
    int[] begins = Arrays.copyOf(starts, size + 1);
    return new Documents(
        Arrays.copyOf(articles, size),
        begins,
        Arrays.copyOf(titleEnds, size),
        Arrays.copyOf(lengths, size),
        Arrays.copyOf(days, size),
        Documents.near(begins));
  }
}
