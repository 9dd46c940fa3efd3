package org.hotrai.index;

import java.util.Arrays;
import java.util.Objects;

/** The places of one term, read block by block. See {@link PostingsEncoder}. */
final class PostingList {
  private final SegmentBytes bytes;
  private final int count;
  private final int blocks;
  private final int[] lasts;
  private final long[] begins;
  private final int[] positions = new int[PostingsEncoder.BLOCK];
  private final byte[] borders = new byte[PostingsEncoder.BLOCK];
  private int block = -1;
  private int size;
  private int at;

  PostingList(SegmentBytes bytes, TermEntry term) {
    this.bytes = bytes;
    // Each place takes a byte at least.
    count = Objects.checkIndex(Math.toIntExact(term.count()), term.length() + 1);
    blocks = (count + PostingsEncoder.BLOCK - 1) / PostingsEncoder.BLOCK;
    lasts = new int[blocks];
    begins = new long[blocks + 1];
    readSkips(term);
  }

  /** The last block's end, and where it lies in all, are known from the term. */
  private void readSkips(TermEntry term) {
    // Two numbers of at most five bytes for each block but the last.
    int most = Math.min(term.length(), (blocks - 1) * 10);
    byte[] head = bytes.read(term.offset(), most);
    ByteSource source = new ByteSource(head);
    long begin = 0;
    int last = -1;
    for (int i = 0; i < blocks - 1; i++) {
      last += source.integer();
      lasts[i] = last;
      begins[i] = begin;
      begin += source.number();
    }
    begins[blocks - 1] = begin;
    lasts[blocks - 1] = Integer.MAX_VALUE;
    for (int i = 0; i < blocks; i++) {
      begins[i] += term.offset() + source.at();
    }
    begins[blocks] = term.offset() + term.length();
  }

  int blocks() {
    return blocks;
  }

  int count() {
    return count;
  }

  /** Reads that block. */
  void load(int number) {
    block = number;
    at = 0;
    size =
        number < blocks - 1 ? PostingsEncoder.BLOCK : count - (blocks - 1) * PostingsEncoder.BLOCK;
    ByteSource source = bytes.source(begins[number], (int) (begins[number + 1] - begins[number]));
    int same = source.next();
    source.rising(number == 0 ? -1 : lasts[number - 1], positions, size);
    readBorders(source, same);
  }

  private void readBorders(ByteSource source, int same) {
    if (same != PostingsEncoder.DIFFERENT) {
      Arrays.fill(borders, 0, size, (byte) same);
      return;
    }
    for (int i = 0; i < size; i += 4) {
      int four = source.next();
      borders[i] = (byte) (four & 3);
      borders[i + 1] = (byte) (four >> 2 & 3);
      borders[i + 2] = (byte) (four >> 4 & 3);
      borders[i + 3] = (byte) (four >> 6);
    }
  }

  /** The positions in the block that was read, in an array that may be longer. */
  int[] positions() {
    return positions;
  }

  /** Likewise the borders. */
  byte[] borders() {
    return borders;
  }

  /** Places in the block that was read. */
  int size() {
    return size;
  }

  int position(int index) {
    return positions[index];
  }

  int borders(int index) {
    return borders[index];
  }

  /** Of the places of this block between these indexes the first that is not before a position. */
  int indexOf(int position, int from, int to) {
    int index = from;
    while (index < to && positions[index] < position) {
      index++;
    }
    return index;
  }

  /**
   * Goes on to that position or the first behind it; positions asked for rise.
   *
   * @return the borders there, or -1 where the term does not stand at that very position
   */
  int bordersAt(int position) {
    if (block < 0 || lasts[block] < position) {
      int next = Math.max(block, 0);
      while (lasts[next] < position) {
        next++;
      }
      load(next);
    }
    while (at < size && positions[at] < position) {
      at++;
    }
    return at < size && positions[at] == position ? borders[at] : -1;
  }
}
