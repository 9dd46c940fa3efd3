package org.hotrai.index;

/**
 * Writes the places of one term. They stand in blocks of {@link #BLOCK}: the gaps between positions
 * as numbers, then the borders, two bits each, unless they are the same in the whole block, as they
 * mostly are. Before the blocks, where there are several, stands for each but the last by how much
 * its last position goes on and how many bytes it has, so that blocks can be passed over.
 */
final class PostingsEncoder {
  /** Places in a block. */
  static final int BLOCK = 128;

  /** In place of the borders that all places of a block have: they differ. */
  static final int DIFFERENT = 4;

  private final ByteSink skips = new ByteSink();
  private final ByteSink blocks = new ByteSink();
  private final int[] positions = new int[BLOCK];
  private final byte[] borders = new byte[BLOCK];
  private int inBlock;
  private int last = -1;
  private int lastOfBlock = -1;
  private int blockStart;
  private long count;

  /** Adds a place; positions rise. */
  void add(int position, int border) {
    if (inBlock == BLOCK) {
      int end = positions[BLOCK - 1];
      int before = lastOfBlock;
      writeBlock();
      skips.putNumber(end - before);
      skips.putNumber(blocks.size() - blockStart);
      blockStart = blocks.size();
    }
    positions[inBlock] = position;
    borders[inBlock++] = (byte) border;
    count++;
  }

  private void writeBlock() {
    boolean same = true;
    for (int i = 1; i < inBlock; i++) {
      same &= borders[i] == borders[0];
    }
    blocks.put(same ? borders[0] : DIFFERENT);
    blocks.putRising(last, positions, inBlock);
    last = positions[inBlock - 1];
    lastOfBlock = last;
    for (int i = 0; !same && i < inBlock; i += 4) {
      blocks.put(borders[i] | at(i + 1) << 2 | at(i + 2) << 4 | at(i + 3) << 6);
    }
    inBlock = 0;
  }

  private int at(int index) {
    return index < inBlock ? borders[index] : 0;
  }

  long count() {
    return count;
  }

  /** Writes all places that were added, and is as new. */
  void finish(ByteSink sink) {
    writeBlock();
    sink.put(skips);
    sink.put(blocks);
    skips.clear();
    blocks.clear();
    last = -1;
    lastOfBlock = -1;
    blockStart = 0;
    count = 0;
  }
}
