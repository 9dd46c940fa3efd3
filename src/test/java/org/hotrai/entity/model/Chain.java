package org.hotrai.entity.model;

import java.util.Arrays;

/**
 * The labels of a row of tokens as chances: how likely each label is at each token, and how often
 * each transition is expected, by going forward and backward over all paths.
 */
final class Chain {
  /** From the label before to the one behind. */
  private record Arc(int before, int after, int weight) {}

  private static final Arc[] ARCS = arcs();

  private final double[] chances;
  private final double[] expected = new double[Transitions.WEIGHTS];
  private final double[] factors = new double[Transitions.WEIGHTS];
  private final double[] emissions;
  private final double[] scales;
  private final int size;

  /**
   * @param scores of all labels of the first token, then of the next one
   * @param weights of transitions
   */
  Chain(double[] scores, double[] weights) {
    size = scores.length / Tags.COUNT;
    emissions = new double[scores.length];
    scales = new double[size];
    for (int i = 0; i < weights.length; i++) {
      factors[i] = StrictMath.exp(weights[i]);
    }
    for (int row = 0; row < scores.length; row += Tags.COUNT) {
      double most = Arrays.stream(scores, row, row + Tags.COUNT).max().orElseThrow();
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        emissions[row + tag] = StrictMath.exp(scores[row + tag] - most);
      }
    }
    chances = forward();
    backward();
  }

  private static Arc[] arcs() {
    Arc[] arcs = new Arc[Tags.COUNT * Tags.COUNT];
    int count = 0;
    for (int before = 0; before < Tags.COUNT; before++) {
      for (int after = 0; after < Tags.COUNT; after++) {
        int weight = Transitions.weight(before, after);
        if (weight != Transitions.NONE) {
          arcs[count++] = new Arc(before, after, weight);
        }
      }
    }
    return Arrays.copyOf(arcs, count);
  }

  /** How likely a label is at a token. */
  double chance(int token, int tag) {
    return chances[token * Tags.COUNT + tag];
  }

  /** How often the transitions of a weight are expected. */
  double expected(int weight) {
    return expected[weight];
  }

  /** For each token the chances of its labels by what stands before it. */
  private double[] forward() {
    double[] sums = new double[emissions.length];
    for (int token = 0; token < size; token++) {
      int row = token * Tags.COUNT;
      if (token == 0) {
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          sums[tag] =
              Transitions.mayBegin(tag) ? factors[Transitions.weight(Tags.OUTSIDE, tag)] : 0;
        }
      } else {
        for (Arc arc : ARCS) {
          sums[row + arc.after] += sums[row - Tags.COUNT + arc.before] * factors[arc.weight];
        }
      }
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        boolean possible = token < size - 1 || Transitions.mayEnd(tag);
        sums[row + tag] *= possible ? emissions[row + tag] : 0;
        scales[token] += sums[row + tag];
      }
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        sums[row + tag] /= scales[token];
      }
    }
    return sums;
  }

  /** Weighs the chances by what stands behind each token, and counts the transitions. */
  private void backward() {
    double[] behind = new double[Tags.COUNT];
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      behind[tag] = Transitions.mayEnd(tag) ? 1 : 0;
    }
    for (int token = size - 1; token >= 0; token--) {
      int row = token * Tags.COUNT;
      double[] before = new double[Tags.COUNT];
      if (token > 0) {
        for (Arc arc : ARCS) {
          double after = behind[arc.after] * emissions[row + arc.after] / scales[token];
          before[arc.before] += factors[arc.weight] * after;
          expected[arc.weight] +=
              chances[row - Tags.COUNT + arc.before] * factors[arc.weight] * after;
        }
      }
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        chances[row + tag] *= behind[tag];
      }
      behind = before;
    }
    for (int tag = 0; size > 0 && tag < Tags.COUNT; tag++) {
      if (Transitions.mayBegin(tag)) {
        expected[Transitions.weight(Tags.OUTSIDE, tag)] += chances[tag];
      }
    }
  }
}
