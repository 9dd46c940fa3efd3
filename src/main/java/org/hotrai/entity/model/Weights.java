package org.hotrai.entity.model;

/**
 * What training has learnt, to be looked up: for each observation that tells something the weights
 * that it gives to labels of the tokens around it, and those of labels one behind another. Safe for
 * use by several threads at once.
 */
final class Weights {
  /** The farthest token that an observation speaks for. */
  private static final int REACH = 2;

  /** How many slots there are. */
  static final int SLOTS = (2 * REACH + 1) * Tags.COUNT;

  private final WeightLists lists;
  private final int mask;

  /** How many pairs an observation has takes so many bits. */
  private static final int COUNT_BITS = 7;

  /**
   * At twice the place of an observation its hash, behind it the number of its first pair and how
   * many it has; 0 where there is none. All that tells of one lies together, for most of the time
   * goes into waiting for memory.
   */
  private final int[] table;

  private final WordRows words = new WordRows();

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
      int start = lists.start(index);
      table[2 * place] = hashes[index];
      table[2 * place + 1] = (start / 2) << COUNT_BITS | (lists.ends()[index] - start) / 2;
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
  short[] scores(Observations observations) {
    int size = observations.size();
    int[] hashes = observations.hashes();
    // All rows first: the processor waits for the memory of several of them at once.
    long[][] rows = new long[size][];
    for (int token = 0; token < size; token++) {
      int first = token * Template.COUNT;
      long[] row = words.at(hashes, first);
      rows[token] = row == null ? words.put(hashes, first, row(hashes, first)) : row;
    }
    SlotSums sums = new SlotSums(size + 2 * REACH);
    for (int token = 0; token < size; token++) {
      int first = token * Template.COUNT;
      sums.add(token, rows[token], WordRows.SUMS);
      for (int template = Template.OF_THE_WORD; template < Template.COUNT; template++) {
        add(sums, token, hashes[first + template]);
      }
    }
    return sums.ofTokens(REACH, REACH + size);
  }

  /** The sums of what the word by itself gives to all slots. */
  private SlotSums row(int[] hashes, int first) {
    SlotSums row = new SlotSums(2 * REACH + 1);
    for (int template = 0; template < Template.OF_THE_WORD; template++) {
      add(row, 0, hashes[first + template]);
    }
    return row;
  }

  /** Adds the weights of the observation of that hash, which is 0 for none. */
  private void add(SlotSums sums, int token, int hash) {
    int place = hash & mask;
    while (hash != 0 && table[2 * place + 1] != 0) {
      if (table[2 * place] == hash) {
        addPairs(sums, token, table[2 * place + 1]);
        return;
      }
      place = (place + 1) & mask;
    }
  }

  private void addPairs(SlotSums sums, int token, int entry) {
    byte[] pairs = lists.pairs();
    int start = 2 * (entry >>> COUNT_BITS);
    int end = start + 2 * (entry & ((1 << COUNT_BITS) - 1));
    for (int at = start; at < end; at += 2) {
      sums.add(token, Byte.toUnsignedInt(pairs[at]), pairs[at + 1]);
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
