package org.hotrai.archive.profile;

/**
 * How strongly two things belong together, by the articles that mention them.
 *
 * <p>The measure is Dunning's log-likelihood ratio (G², "Accurate Methods for the Statistics of
 * Surprise and Coincidence", 1993), signed: how much better the articles are explained if the two
 * have to do with each other than if they met by chance. Frequency alone would put first what every
 * article mentions anyway; pointwise mutual information would put first what is mentioned twice,
 * both times by chance in the same article. G² weighs both how far they keep together and how much
 * there is to show for it, and needs no threshold to be safe with small numbers.
 *
 * @param both articles that mention both
 * @param first articles that mention the one
 * @param second articles that mention the other
 * @param all articles of the archive
 */
public record Association(long both, long first, long second, long all) {
  /** A one-in-twenty chance to be as strong by accident: quantile 0.95 of χ² with one degree. */
  public static final double NOTABLE = 3.841;

  /** Counts that cannot be are refused. */
  public Association {
    if (both < 0 || both > Math.min(first, second) || first + second - both > all) {
      throw new IllegalArgumentException(both + " of " + first + " and " + second + " in " + all);
    }
  }

  /**
   * G², 0 where the two meet exactly as often as chance would have it; below 0 where they meet less
   * often. Comparable among the companions of one thing.
   */
  public double strength() {
    double cells =
        cell(both, first, second)
            + cell(first - both, first, all - second)
            + cell(second - both, all - first, second)
            + cell(all - first - second + both, all - first, all - second);
    double strength = Math.max(0, 2 * cells);
    return (double) both * all < (double) first * second ? -strength : strength;
  }

  /** A cell of the table with the sums of its row and column. */
  private double cell(long seen, long row, long column) {
    return seen == 0 ? 0 : seen * Math.log((double) seen * all / ((double) row * column));
  }
}
