package org.hotrai.entity.model;

import java.util.Arrays;

/**
 * Sums of weights for the labels of a row of tokens, which may be so few as an observation speaks
 * for. Four sums lie in one number, each in sixteen of its bits, and are added at once: a sum below
 * 0 takes one from the sum above it, which is given back when they are read. The few weights that
 * meet at a token, a byte each, stay within so many bits.
 */
final class SlotSums {
  private static final int TOGETHER = 4;
  private static final int BITS = 16;

  /** The numbers that hold the sums of a token. */
  private static final int WIDTH = (Tags.COUNT + TOGETHER - 1) / TOGETHER;

  /**
   * For each slot which number of those behind the token's first one has it, and from which bit.
   */
  private static final byte[] PLACES = new byte[Weights.SLOTS];

  private static final byte[] SHIFTS = new byte[Weights.SLOTS];

  static {
    for (int slot = 0; slot < Weights.SLOTS; slot++) {
      int tag = slot % Tags.COUNT;
      PLACES[slot] = (byte) (slot / Tags.COUNT * WIDTH + tag / TOGETHER);
      SHIFTS[slot] = (byte) (tag % TOGETHER * BITS);
    }
  }

  private final long[] sums;

  /** All 0, for so many tokens. */
  SlotSums(int tokens) {
    this.sums = new long[tokens * WIDTH];
  }

  /** The numbers that hold all sums, behind those. */
  long[] behind(long... before) {
    long[] numbers = Arrays.copyOf(before, before.length + sums.length);
    System.arraycopy(sums, 0, numbers, before.length, sums.length);
    return numbers;
  }

  /** Adds the sums of a row, whose first token is that one here; they stand from that index on. */
  void add(int token, long[] row, int from) {
    int first = token * WIDTH - from;
    for (int at = from; at < row.length; at++) {
      sums[first + at] += row[at];
    }
  }

  /** Adds to a slot, counted from the first label of that token. */
  void add(int token, int slot, int weight) {
    sums[token * WIDTH + PLACES[slot]] += (long) weight << SHIFTS[slot];
  }

  /** The sums of the tokens from that one up to before another, all labels of each together. */
  short[] ofTokens(int from, int to) {
    short[] scores = new short[(to - from) * Tags.COUNT];
    int next = 0;
    for (int token = from; token < to; token++) {
      int last = next + Tags.COUNT;
      for (int at = token * WIDTH; next < last; at++) {
        long rest = sums[at];
        for (int tag = 0; tag < TOGETHER && next < last; tag++) {
          scores[next] = (short) rest;
          rest = (rest - scores[next++]) >> BITS;
        }
      }
    }
    return scores;
  }
}
