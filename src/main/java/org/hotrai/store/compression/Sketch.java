package org.hotrai.store.compression;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A few marks by which pages that share markup are told without comparing them: of the hashes of
 * all pieces of markup the smallest. Pages that have half of their pieces in common have about half
 * of their marks in common.
 *
 * @param marks different ones, rising
 */
public record Sketch(long[] marks) {
  /** So many common marks show that two pages were made by one template. */
  public static final int ALIKE = 5;

  private static final int MARKS = 16;
  private static final int LOOKED_AT = 1 << 18;
  private static final int SHORTEST_PIECE = 24;

  /** Whether a piece ends with that byte. A table is twice as fast as comparing. */
  private static final boolean[] ENDS = new boolean[256];

  static {
    for (char end : new char[] {'>', '\n', ';', '}'}) {
      ENDS[end] = true;
    }
  }

  /** The marks of that page. */
  public static Sketch of(byte[] page) {
    ByteBuffer words = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
    long[] smallest = new long[MARKS];
    int count = 0;
    int start = 0;
    for (int i = 0; i < Math.min(page.length, LOOKED_AT); i++) {
      if (ENDS[page[i] & 0xFF]) {
        if (i - start >= SHORTEST_PIECE) {
          count = insert(smallest, count, mark(words, start, i));
        }
        start = i + 1;
      }
    }
    return new Sketch(Arrays.copyOf(smallest, count));
  }

  /** The hash of a piece, which is at least a word long. */
  private static long mark(ByteBuffer words, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i += Long.BYTES) {
      long word = words.getLong(Math.min(i, end - Long.BYTES));
      hash = (Long.rotateLeft(hash, 23) ^ word) * 0x9E3779B97F4A7C15L;
    }
    return mixed(hash);
  }

  /** Keeps the mark if it is among the smallest, and tells how many are kept. */
  private static int insert(long[] smallest, int count, long mark) {
    if (count == MARKS && mark >= smallest[MARKS - 1]) {
      return count;
    }
    int at = Arrays.binarySearch(smallest, 0, count, mark);
    if (at >= 0) {
      return count;
    }
    int place = -at - 1;
    System.arraycopy(smallest, place, smallest, place + 1, Math.min(count, MARKS - 1) - place);
    smallest[place] = mark;
    return Math.min(count + 1, MARKS);
  }

  /** Spreads the bits, so that small hashes say nothing of the piece. */
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }

  /** The marks that were {@link #encoded}. */
  public static Sketch decoded(byte[] bytes) {
    long[] marks = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(marks);
    return new Sketch(marks);
  }

  /** The marks as bytes. */
  public byte[] encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(marks.length * Long.BYTES);
    bytes.asLongBuffer().put(marks);
    return bytes.array();
  }
}
