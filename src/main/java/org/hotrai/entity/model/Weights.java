package org.hotrai.entity.model;

import java.util.Arrays;

/**
 * What training has learnt, to be looked up: for each observation that tells something the weights
 * that it gives to labels of the tokens around it, and those of labels one behind another.
 */
final class Weights {
  /** The farthest token that an observation speaks for. */
  private static final int REACH = 2;

  private final WeightLists lists;
  private final int mask;

  /** At twice the place of an observation its hash and, counted from 1, its index in the lists. */
  private final int[] table;

  Weights(WeightLists lists) {
    this.lists = lists;
    int[] hashes = lists.hashes();
    int size = 4 * Integer.highestOneBit(Math.max(1, hashes.length));
    this.mask = size - 1;
    this.table = new int[2 * size];
    for (int index = 0; index < hashes.length; index++) {
      int place = hashes[index] & mask;
      while (table[2 * place + 1] != 0) {
        place = (place + 1) & mask;
      }
      table[2 * place] = hashes[index];
      table[2 * place + 1] = index + 1;
    }
  }

  /** The slot of a label of the token that stands so far behind the observation's own. */
  static int slot(int distance, int tag) {
    return (distance + REACH) * Tags.COUNT + tag;
  }

  /**
   * The sums of what the observations give to the labels, all labels of the first token first, then
   * those of the next one.
   */
  int[] scores(Observations observations) {
    int size = observations.size();
    int[] sums = new int[(size + 2 * REACH) * Tags.COUNT];
    int next = 0;
    for (int token = 0; token < size; token++) {
      for (int template = 0; template < Template.COUNT; template++) {
        int hash = observations.hashes()[next++];
        if (hash != 0) {
          add(sums, token * Tags.COUNT, hash);
        }
      }
    }
    return Arrays.copyOfRange(sums, REACH * Tags.COUNT, (size + REACH) * Tags.COUNT);
  }

  /** Adds an observation's weights to the sums, where its first slot has that index. */
  private void add(int[] sums, int from, int hash) {
    int place = hash & mask;
    while (table[2 * place + 1] != 0) {
      if (table[2 * place] == hash) {
        int index = table[2 * place + 1] - 1;
        byte[] pairs = lists.pairs();
        for (int at = lists.start(index); at < lists.ends()[index]; at += 2) {
          sums[from + Byte.toUnsignedInt(pairs[at])] += pairs[at + 1];
        }
        return;
      }
      place = (place + 1) & mask;
    }
  }

  /** Of the transitions, by {@link Transitions#weight}. */
  int[] transitions() {
    return lists.transitions();
  }

  /** What a weight of one means: so much of a natural logarithm of odds. */
  float unit() {
    return lists.unit();
  }
}
