package org.hotrai.entity.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What common words by themselves give to the labels around them, summed up once. A few thousand
 * words make most of every text; a word that comes takes the place of another. Safe for use by
 * several threads at once.
 */
final class WordRows {
  private static final int PLACES = 1 << 14;

  /** Behind the hashes of the four observations that tell a word by itself, two in a number. */
  static final int SUMS = Template.OF_THE_WORD / 2;

  /** All of a word is one array: to go from it to another is to wait for memory once more. */
  private final AtomicReferenceArray<long @Nullable []> rows = new AtomicReferenceArray<>(PLACES);

  /** The row of the word whose observations begin at that index, its sums in it; or null. */
  long @Nullable [] at(int[] hashes, int first) {
    long[] row = rows.getAcquire(place(hashes, first));
    boolean same = row != null && row[0] == two(hashes, first) && row[1] == two(hashes, first + 2);
    return same ? row : null;
  }

  /** Keeps the sums of the word whose observations begin at that index; its row. */
  long[] put(int[] hashes, int first, SlotSums sums) {
    long[] row = sums.behind(two(hashes, first), two(hashes, first + 2));
    rows.setRelease(place(hashes, first), row);
    return row;
  }

  private static long two(int[] hashes, int first) {
    return (long) hashes[first] << Integer.SIZE | Integer.toUnsignedLong(hashes[first + 1]);
  }

  private static int place(int[] hashes, int first) {
    return (hashes[first] ^ hashes[first + 3]) & (PLACES - 1);
  }
}
