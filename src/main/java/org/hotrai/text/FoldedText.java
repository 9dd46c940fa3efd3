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
    StringBuilder folded = new StringBuilder(original.length());
    int[] starts = new int[original.length() * 2 + 16];
    int[] ends = new int[starts.length];
    int start = 0;
    int done = 0;
    while (start < original.length()) {
      int end = start + 1;
      while (end < original.length() && !isSafe(original, end)) {
        end++;
      }
      int length = append(folded, original, start, end);
      if (length > starts.length) {
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      Arrays.fill(starts, done, length, start);
      Arrays.fill(ends, done, length, end);
      done = length;
      start = end;
    }
    int length = folded.length();
    return new FoldedText(
        folded.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** Appends the fold of that part and tells the new length. */
  private static int append(StringBuilder folded, String original, int start, int end) {
    if (end == start + 1 && isFolded(original.charAt(start))) {
      folded.append(original.charAt(start));
    } else {
      folded.append(SearchFold.fold(original.substring(start, end)));
    }
    return folded.length();
  }

  /** Whether the character alone folds to itself, as most do; folding takes longer than this. */
  private static boolean isFolded(char c) {
    return (c >= ' ' && c < '\u007F' && !(c >= 'A' && c <= 'Z'))
        || (c >= '\u0E01' && c <= '\u0E30')
        || c == '\u0E32'
        || (c >= '\u0E40' && c <= '\u0E46');
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
