package org.hotrai.text;

import java.util.Arrays;

/** Where the pieces of a text end, in order, each a word or none. Grows while a text is cut. */
final class WordEnds {
  private int[] ends = new int[64];
  private int size;

  /** The next piece ends before that index. */
  void add(int end, boolean word) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = end << 1 | (word ? 1 : 0);
  }

  int size() {
    return size;
  }

  int end(int piece) {
    return ends[piece] >> 1;
  }

  boolean isWord(int piece) {
    return (ends[piece] & 1) != 0;
  }
}
