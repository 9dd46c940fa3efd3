package org.hotrai.index;

import java.util.BitSet;

/**
 * Articles that match, and how well.
 *
 * @param articles their ids
 * @param scores by the id of the article; what stands there for one that does not match says
 *     nothing
 * @param weight how much the scores count beside those of something else: more for what is rare
 */
record Hits(BitSet articles, float[] scores, double weight) {

  /** Articles of which none is better than another. */
  static Hits unscored(BitSet articles) {
    return new Hits(articles, new float[0], 0);
  }

  float score(int article) {
    return article < scores.length ? scores[article] : 0;
  }
}
