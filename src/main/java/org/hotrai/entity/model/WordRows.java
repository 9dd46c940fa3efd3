package org.hotrai.entity.model;

import org.jspecify.annotations.Nullable;

/**
 * What common words by themselves give to the labels around them, summed up once. A few thousand
 * words make most of every text; a word that comes takes the place of another. Safe for use by
 * several threads at once: a row that one of them does not see yet is only summed up again.
 */
final class WordRows {
  private static final int PLACES = 1 << 14;

  /** The hashes of the four observations that tell a word by itself, and their sums by slot. */
  private record Row(int word, int prefix, int suffix, int shape, SlotSums sums) {
    boolean isOf(int[] hashes, int first) {
      return word == hashes[first]
          && prefix == hashes[first + 1]
          && suffix == hashes[first + 2]
          && shape == hashes[first + 3];
    }
  }

  private final @Nullable Row[] rows = new Row[PLACES];

  /** The sums of the word whose observations begin at that index, or null. */
  @Nullable SlotSums at(int[] hashes, int first) {
    Row row = rows[place(hashes, first)];
    return row != null && row.isOf(hashes, first) ? row.sums() : null;
  }

  /** Keeps the sums of the word whose observations begin at that index. */
  void put(int[] hashes, int first, SlotSums sums) {
    rows[place(hashes, first)] =
        new Row(hashes[first], hashes[first + 1], hashes[first + 2], hashes[first + 3], sums);
  }

  private static int place(int[] hashes, int first) {
    return (hashes[first] ^ hashes[first + 3]) & (PLACES - 1);
  }
}
