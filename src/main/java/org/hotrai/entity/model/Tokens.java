package org.hotrai.entity.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/**
 * What the model labels: the words of a block, and each other character by itself. White space is
 * no token. A word is cut too where a rule's candidate begins or ends; a cluster never is.
 */
final class Tokens {
  private final String text;
  private int[] starts;
  private int[] ends;
  private int size;

  Tokens(BlockText block, List<Candidate> candidates) {
    this.text = block.text();
    int expected = text.length() / 3 + 8;
    this.starts = new int[expected];
    this.ends = new int[expected];
    BitSet cuts = new BitSet(text.length() + 1);
    candidates.forEach(candidate -> {
      cuts.set(candidate.span().start());
      cuts.set(candidate.span().end());
    });
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (block.isWordBoundary(at) || cuts.get(at) || isBehindNumber(block, at)) {
        add(start, at);
        start = at;
      }
    }
  }

  private void add(int start, int end) {
    if (end - start == 1 && isSpace(text.charAt(start))) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Thai words and numbers are not one word, whatever the word breaks say. */
  private static boolean isBehindNumber(BlockText block, int at) {
    return block.isThai(at - 1) != block.isThai(at)
        && (Character.isDigit(block.charAt(at - 1)) || Character.isDigit(block.charAt(at)))
        && block.isClusterBoundary(at);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Whether white space or the edge of the block stands before that token. */
  boolean isSpaced(int token) {
    return token == 0 || token >= size || ends[token - 1] < starts[token];
  }
}
