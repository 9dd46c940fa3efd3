package org.hotrai.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/** A text in the search fold that remembers where each of its characters came from. */
public final class FoldedText {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The fold of that text. */
  public static FoldedText of(String original) {
    Mapping mapping = new Mapping(original);
    int start = 0;
    while (start < original.length()) {
      int end = start;
      while (end < original.length() && SearchFold.isFolded(original, end)) {
        end++;
      }
      // What comes next may change what stands before it.
      while (end > start && end < original.length() && !isSafe(original, end)) {
        end--;
      }
      mapping.keep(start, end);
      start = end;
      if (start < original.length()) {
        do {
          end++;
        } while (end < original.length() && !isSafe(original, end));
        mapping.fold(start, end);
        start = end;
      }
    }
    return mapping.finish();
  }

  /** Grows from the front of the text to its end. */
  private static final class Mapping {
    private final String original;
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    Mapping(String original) {
      this.original = original;
      folded = new StringBuilder(original.length());
      starts = new int[original.length() + 16];
      ends = new int[starts.length];
    }

    /** Takes over a part that is in the fold already. */
    void keep(int start, int end) {
      int done = folded.length();
      folded.append(original, start, end);
      room();
      for (int i = start; i < end; i++) {
        starts[done] = i;
        ends[done++] = i + 1;
      }
    }

    /** Takes a part that is not. */
    void fold(int start, int end) {
      int done = folded.length();
      folded.append(SearchFold.fold(original.substring(start, end)));
      room();
      Arrays.fill(starts, done, folded.length(), start);
      Arrays.fill(ends, done, folded.length(), end);
    }

    private void room() {
      if (folded.length() > starts.length) {
        starts = Arrays.copyOf(starts, folded.length() * 2);
        ends = Arrays.copyOf(ends, folded.length() * 2);
      }
    }

    FoldedText finish() {
      return new FoldedText(folded.toString(), starts, ends);
    }
  }

  /** Whether what stands before and what stands behind that index fold apart from each other. */
  private static boolean isSafe(String text, int index) {
    if (!Clusters.isBoundary(text, index)) {
      return false;
    }
    int next = text.codePointAt(index);
    int last = text.codePointBefore(index);
    return switch (next) {
      case 0x0E33, 0x0EB3 -> false;
      case 'เ' -> last != 'เ' && !isInvisible(last);
      default ->
          !isInvisible(next)
              && !isInvisible(last)
              && !(isSpace(next) && isSpace(last))
              && Normalizer2.getNFKCInstance().hasBoundaryBefore(next);
    };
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint == 0xAD
        || (codePoint >= 0x200B && codePoint <= 0x200F)
        || codePoint == 0x2060
        || codePoint == 0xFEFF;
  }

  /** The folded characters. */
  public String text() {
    return text;
  }

  /** Index in the original where the character begins that the folded one at that index is of. */
  public int originalStart(int index) {
    return starts[index];
  }

  /** Index in the original behind the character that the folded one before that index is of. */
  public int originalEnd(int index) {
    return ends[index - 1];
  }
}
