package org.hotrai.index;

import java.util.Arrays;
import java.util.List;

/** Where a phrase stands in a segment, with the borders of words there. */
final class Occurrences {
  /** Finding a place by halving costs about as much as passing so many. */
  private static final int SELDOM = 16;

  private final int[] positions;
  private final byte[] borders;
  private int size;

  private Occurrences(int room) {
    positions = new int[room];
    borders = new byte[room];
  }

  /** All places of a term, moved to where the phrase begins. */
  static Occurrences of(PostingList list, int offset) {
    Occurrences all = new Occurrences(list.count());
    for (int block = 0; block < list.blocks(); block++) {
      list.load(block);
      for (int i = 0; i < list.size(); i++) {
        all.positions[all.size] = list.position(i) - offset;
        all.borders[all.size++] = (byte) list.borders(i);
      }
    }
    return all;
  }

  /** All of these in order, with no borders told. */
  static Occurrences merged(List<Occurrences> parts) {
    Occurrences merged = new Occurrences(parts.stream().mapToInt(Occurrences::size).sum());
    for (Occurrences part : parts) {
      System.arraycopy(part.positions, 0, merged.positions, merged.size, part.size);
      merged.size += part.size;
    }
    Arrays.sort(merged.positions);
    return merged;
  }

  int size() {
    return size;
  }

  int position(int index) {
    return positions[index];
  }

  boolean isAtBorders(int index) {
    return borders[index] == Borders.BOTH;
  }

  /**
   * Says which borders the phrase has where only one part of it was looked at.
   *
   * @param known the ones that this part tells
   */
  void keepBorders(int known) {
    for (int i = 0; i < size; i++) {
      borders[i] &= (byte) known;
    }
  }

  /** Keeps the places where the term stands that far behind, and takes those borders over. */
  void retain(PostingList list, int offset, int known) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int found = list.bordersAt(positions[i] + offset);
      if (found >= 0) {
        positions[kept] = positions[i];
        borders[kept++] = (byte) (borders[i] | (found & known));
      }
    }
    size = kept;
  }

  /** Marks the places where the term stands that far behind. */
  void mark(PostingList list, int offset, int known, boolean[] marks) {
    if (list.count() < size / SELDOM) {
      markSeldom(list, offset, known, marks);
      return;
    }
    for (int i = 0; i < size; i++) {
      int found = list.bordersAt(positions[i] + offset);
      if (found >= 0) {
        marks[i] = true;
        borders[i] |= (byte) (found & known);
      }
    }
  }

  /** The same by going through the term's places, which are few beside these. */
  private void markSeldom(PostingList list, int offset, int known, boolean[] marks) {
    int from = 0;
    for (int block = 0; block < list.blocks() && from < size; block++) {
      list.load(block);
      for (int i = 0; i < list.size() && from < size; i++) {
        int at = Arrays.binarySearch(positions, from, size, list.position(i) - offset);
        if (at >= 0) {
          marks[at] = true;
          borders[at] |= (byte) (list.borders(i) & known);
        }
        from = at >= 0 ? at + 1 : -at - 1;
      }
    }
  }

  /** Keeps the marked places. */
  void retain(boolean[] marks) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (marks[i]) {
        positions[kept] = positions[i];
        borders[kept++] = borders[i];
      }
    }
    size = kept;
  }

  static Occurrences none() {
    return new Occurrences(0);
  }
}
