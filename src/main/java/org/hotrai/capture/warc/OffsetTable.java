package org.hotrai.capture.warc;

import java.util.Arrays;

/**
 * Offsets by key, in little room: of the keys only a number is kept, so that a hit is to be
 * checked.
 */
final class OffsetTable {
  private static final long NONE = -1;

  private long[] keys = new long[1_024];
  private long[] offsets = new long[1_024];
  private int size;

  OffsetTable() {
    Arrays.fill(offsets, NONE);
  }

  /** Keeps the offset, unless there is one of that key already. */
  void put(String key, long offset) {
    if (2 * ++size > keys.length) {
      grow();
    }
    place(number(key), offset);
  }

  /** The offset of the key; -1 if there is none. */
  long get(String key) {
    return offsets[slot(number(key))];
  }

  private void place(long number, long offset) {
    int slot = slot(number);
    if (offsets[slot] == NONE) {
      keys[slot] = number;
      offsets[slot] = offset;
    }
  }

  private int slot(long number) {
    int slot = (int) (number >>> 32) & (keys.length - 1);
    while (offsets[slot] != NONE && keys[slot] != number) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldOffsets = offsets;
    keys = new long[2 * oldKeys.length];
    offsets = new long[2 * oldKeys.length];
    Arrays.fill(offsets, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldOffsets[i] != NONE) {
        place(oldKeys[i], oldOffsets[i]);
      }
    }
  }

  private static long number(String key) {
    long number = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      number = (number ^ key.charAt(i)) * 0x100000001b3L;
    }
    return number ^ (number >>> 29);
  }
}
