package org.hotrai.entity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What goes over all paths step by step agrees with looking at every path by itself. */
class LatticeProperties {
  private static final int MOST_TOKENS = 3;

  private final Random random = new Random(5);

  private int[] weights(int count) {
    return random.ints(count, -20, 20).toArray();
  }

  private short[] scores(int tokens) {
    short[] scores = new short[tokens * Tags.COUNT];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (short) random.nextInt(-20, 20);
    }
    return scores;
  }

  @Property(tries = 60, seed = "5")
  void theBestPathWeighsMostOfAll(@ForAll @IntRange(min = 1, max = MOST_TOKENS) int tokens) {
    int[] transitions = weights(Transitions.WEIGHTS);
    short[] scores = scores(tokens);
    Lattice lattice = new Lattice(transitions, scores);
    int[] best = lattice.best();
    int most = most(tokens, path -> weight(path, transitions, scores));

    assertThat(weight(best, transitions, scores)).isEqualTo(most);
    int other =
        most(
            tokens,
            path ->
                Arrays.equals(path, best) ? Integer.MIN_VALUE : weight(path, transitions, scores));
    assertThat(lattice.margin(best, 0, tokens)).isEqualTo(most - other);
  }

  @Property(tries = 30, seed = "6")
  void chancesAreSharesOfAllPaths(@ForAll @IntRange(min = 1, max = MOST_TOKENS) int tokens) {
    int[] transitions = weights(Transitions.WEIGHTS);
    short[] scores = scores(tokens);
    Chain chain =
        new Chain(
            IntStream.range(0, scores.length).mapToDouble(i -> scores[i] / 10.0).toArray(),
            Arrays.stream(transitions).mapToDouble(weight -> weight / 10.0).toArray());
    double[] share = new double[tokens * Tags.COUNT];
    double all = 0;
    for (int[] path : paths(tokens)) {
      double odds = Math.exp(weight(path, transitions, scores) / 10.0);
      all += odds;
      for (int token = 0; token < tokens; token++) {
        share[token * Tags.COUNT + path[token]] += odds;
      }
    }
    for (int i = 0; i < share.length; i++) {
      assertThat(chain.chance(i / Tags.COUNT, i % Tags.COUNT))
          .isCloseTo(share[i] / all, offset(1e-9));
    }
    double expected = IntStream.range(0, Transitions.WEIGHTS).mapToDouble(chain::expected).sum();
    assertThat(expected).isCloseTo(tokens, offset(1e-9));
  }

  private static int most(int tokens, ToIntFunction<int[]> weight) {
    return Arrays.stream(paths(tokens)).mapToInt(weight).max().orElseThrow();
  }

  /** All paths that are allowed. */
  private static int[][] paths(int tokens) {
    int count = (int) Math.pow(Tags.COUNT, tokens);
    return IntStream.range(0, count)
        .mapToObj(number -> path(number, tokens))
        .filter(LatticeProperties::isAllowed)
        .toArray(int[][]::new);
  }

  private static int[] path(int number, int tokens) {
    int[] path = new int[tokens];
    int rest = number;
    for (int token = 0; token < tokens; token++) {
      path[token] = rest % Tags.COUNT;
      rest /= Tags.COUNT;
    }
    return path;
  }

  private static boolean isAllowed(int[] path) {
    boolean inside =
        IntStream.range(1, path.length)
            .allMatch(i -> Transitions.weight(path[i - 1], path[i]) != Transitions.NONE);
    return inside && Transitions.mayBegin(path[0]) && Transitions.mayEnd(path[path.length - 1]);
  }

  private static int weight(int[] path, int[] transitions, short[] scores) {
    int sum = 0;
    int before = Tags.OUTSIDE;
    for (int token = 0; token < path.length; token++) {
      sum += transitions[Transitions.weight(before, path[token])];
      sum += scores[token * Tags.COUNT + path[token]];
      before = path[token];
    }
    return sum;
  }
}
