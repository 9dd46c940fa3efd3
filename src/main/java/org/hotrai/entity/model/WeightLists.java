package org.hotrai.entity.model;

/**
 * What training has learnt, in whole numbers, as a model's file keeps it.
 *
 * @param unit what a weight of one means: so much of a natural logarithm of odds
 * @param transitions the weights of labels one behind another, by {@link Transitions#weight}
 * @param hashes of the observations, ascending
 * @param ends for each observation the index behind its last pair
 * @param pairs of a slot ({@link Weights#slot}) and its weight
 */
record WeightLists(float unit, int[] transitions, int[] hashes, int[] ends, byte[] pairs) {
  /** Index of the first pair of an observation. */
  int start(int observation) {
    return observation == 0 ? 0 : ends[observation - 1];
  }
}
