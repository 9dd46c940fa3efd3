package org.hotrai.entity.model;

import java.util.Arrays;

/** The labels of a row of tokens, with the path through them that weighs most (Viterbi). */
final class Lattice {
  /** Less than any sum of weights, even when something is added to it. */
  private static final int NEVER = Integer.MIN_VALUE / 4;

  /** Paths that part at a mention meet again so many tokens behind it, or never. */
  private static final int FARTHEST_MEETING = 4;

  private static final int ENDS = 1 + Tags.KINDS;

  private final int[] weights;
  private final short[] scores;
  private final int size;
  private final int[] forward;
  private final int[] ends = new int[ENDS];

  /**
   * @param weights of transitions
   * @param scores of all labels of the first token, then of the next one
   */
  Lattice(int[] weights, short[] scores) {
    this.weights = weights;
    this.scores = scores;
    this.size = scores.length / Tags.COUNT;
    this.forward = new int[scores.length];
    for (int token = 0; token < size; token++) {
      int row = token * Tags.COUNT;
      if (token == 0) {
        Arrays.fill(ends, NEVER);
        ends[0] = 0;
      } else {
        collectEnds(row - Tags.COUNT);
      }
      step(row, token > 0);
    }
  }

  /** The best sums at the ends of mentions of each kind, and outside. */
  private void collectEnds(int row) {
    ends[0] = forward[row];
    for (int kind = 0; kind < Tags.KINDS; kind++) {
      int first = row + Tags.of(kind, Tags.FIRST);
      ends[1 + kind] = Math.max(forward[first + Tags.LAST], forward[first + Tags.ONLY]);
    }
  }

  private void step(int row, boolean mayGoOn) {
    forward[row] = begin(0) + scores[row];
    for (int kind = 0; kind < Tags.KINDS; kind++) {
      int first = row + Tags.of(kind, Tags.FIRST);
      int begin = begin(1 + kind);
      forward[first] = begin + scores[first];
      forward[first + Tags.ONLY] = begin + scores[first + Tags.ONLY];
      int before = first - Tags.COUNT;
      for (int position = Tags.INNER; position <= Tags.LAST; position++) {
        int afterFirst = Transitions.inside(kind, Tags.FIRST, position);
        int afterInner = Transitions.inside(kind, Tags.INNER, position);
        int best =
            mayGoOn
                ? Math.max(
                    forward[before] + weights[afterFirst],
                    forward[before + Tags.INNER] + weights[afterInner])
                : NEVER;
        forward[first + position] = Math.max(NEVER, best + scores[first + position]);
      }
    }
  }

  private int begin(int kind) {
    int best = NEVER;
    for (int before = 0; before < ENDS; before++) {
      best = Math.max(best, ends[before] + weights[Transitions.between(before, kind)]);
    }
    return best;
  }

  /** The best labels. */
  int[] best() {
    int[] tags = new int[size];
    if (size > 0) {
      tags[size - 1] = bestEnd();
    }
    for (int token = size - 1; token > 0; token--) {
      tags[token - 1] = before(token, tags[token]);
    }
    return tags;
  }

  private int bestEnd() {
    int row = (size - 1) * Tags.COUNT;
    int best = Tags.OUTSIDE;
    for (int tag = 1; tag < Tags.COUNT; tag++) {
      if (Transitions.mayEnd(tag) && forward[row + tag] > forward[row + best]) {
        best = tag;
      }
    }
    return best;
  }

  /** The best label of the token before one of that label; the first of equals. */
  private int before(int token, int tag) {
    int row = (token - 1) * Tags.COUNT;
    if (!Transitions.mayBegin(tag)) {
      int first = Tags.of(Tags.kind(tag), Tags.FIRST);
      int inner = first + Tags.INNER;
      int afterFirst = forward[row + first] + weights[Transitions.weight(first, tag)];
      int afterInner = forward[row + inner] + weights[Transitions.weight(inner, tag)];
      return afterInner > afterFirst ? inner : first;
    }
    int after = tag == Tags.OUTSIDE ? 0 : 1 + Tags.kind(tag);
    int best = Tags.OUTSIDE;
    int most = forward[row] + weights[Transitions.between(0, after)];
    for (int kind = 0; kind < Tags.KINDS; kind++) {
      int weight = weights[Transitions.between(1 + kind, after)];
      for (int position = Tags.LAST; position <= Tags.ONLY; position++) {
        int before = Tags.of(kind, position);
        int sum = forward[row + before] + weight;
        best = sum > most ? before : best;
        most = Math.max(most, sum);
      }
    }
    return best;
  }

  /**
   * By how much the best path outweighs every other one that has another label at a token of that
   * stretch and meets it again soon.
   *
   * @param tags the best labels
   * @param end index behind the last token
   */
  int margin(int[] tags, int start, int end) {
    int last = Math.min(size, end + FARTHEST_MEETING) - 1;
    int[] behind = new int[Tags.COUNT];
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      boolean meets = last == size - 1 ? Transitions.mayEnd(tag) : tag == tags[last];
      behind[tag] = meets ? 0 : NEVER;
    }
    int margin = Integer.MAX_VALUE;
    for (int token = last; token >= start; token--) {
      if (token < end) {
        margin = Math.min(margin, margin(token, tags[token], behind));
      }
      behind = back(token * Tags.COUNT, behind);
    }
    return margin;
  }

  private int margin(int token, int best, int[] behind) {
    int row = token * Tags.COUNT;
    int second = NEVER;
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      second = tag == best ? second : Math.max(second, forward[row + tag] + behind[tag]);
    }
    return forward[row + best] + behind[best] - second;
  }

  /** The best sums behind the labels of the token before, from those behind the labels of a row. */
  private int[] back(int row, int[] behind) {
    int[] sums = new int[Tags.COUNT];
    int[] begins = new int[ENDS];
    begins[0] = behind[0] + scores[row];
    for (int kind = 0; kind < Tags.KINDS; kind++) {
      int first = Tags.of(kind, Tags.FIRST);
      int inner = behind[first + Tags.INNER] + scores[row + first + Tags.INNER];
      int last = behind[first + Tags.LAST] + scores[row + first + Tags.LAST];
      for (int before = Tags.FIRST; before <= Tags.INNER; before++) {
        int goingOn = inner + weights[Transitions.inside(kind, before, Tags.INNER)];
        int ending = last + weights[Transitions.inside(kind, before, Tags.LAST)];
        sums[first + before] = Math.max(NEVER, Math.max(goingOn, ending));
      }
      int only = behind[first + Tags.ONLY] + scores[row + first + Tags.ONLY];
      begins[1 + kind] = Math.max(only, behind[first] + scores[row + first]);
    }
    sums[0] = beginning(0, begins);
    for (int kind = 0; kind < Tags.KINDS; kind++) {
      int sum = beginning(1 + kind, begins);
      sums[Tags.of(kind, Tags.LAST)] = sum;
      sums[Tags.of(kind, Tags.ONLY)] = sum;
    }
    return sums;
  }

  private int beginning(int before, int[] begins) {
    int best = NEVER;
    for (int kind = 0; kind < ENDS; kind++) {
      best = Math.max(best, begins[kind] + weights[Transitions.between(before, kind)]);
    }
    return best;
  }
}
