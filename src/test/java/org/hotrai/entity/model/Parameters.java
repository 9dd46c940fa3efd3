package org.hotrai.entity.model;

import java.util.Arrays;

/**
 * Parameters in training: dual averaging with an L1 penalty and AdaGrad's steps (Duchi, Hazan and
 * Singer, 2011), so that most of them stay zero.
 */
final class Parameters {
  private static final float RATE = 0.2f;

  /** What a parameter is taken to have moved before training, so that its first steps are small. */
  private static final float FIRST_SQUARE = 1;

  private final float penalty;
  private final float[] sums;
  private final float[] squares;
  private long steps;

  /**
   * @param penalty by which the gradients' sum must go beyond zero with each step
   */
  Parameters(int count, float penalty) {
    this.penalty = penalty;
    this.sums = new float[count];
    this.squares = new float[count];
    Arrays.fill(squares, FIRST_SQUARE);
  }

  /** Goes on to the next example. */
  void step() {
    steps++;
  }

  /** The value of a parameter as it stands. */
  float get(int index) {
    float beyond = Math.abs(sums[index]) - penalty * steps;
    return beyond <= 0
        ? 0
        : Math.copySign(RATE * beyond / (float) Math.sqrt(squares[index]), sums[index]);
  }

  /** Moves a parameter up the gradient. */
  void add(int index, float gradient) {
    sums[index] += gradient;
    squares[index] += gradient * gradient;
  }
}
