package org.hotrai.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The articles that match a query, of which the best are looked at. */
public final class Ranking {
  private final Hits hits;
  private final Comparator<Ranked> worstFirst;

  Ranking(Hits hits, IndexSnapshot index) {
    this.hits = hits;
    worstFirst =
        Comparator.comparingDouble(Ranked::score)
            .thenComparingInt((Ranked each) -> index.day((int) each.article()))
            .thenComparingLong(Ranked::article);
  }

  /**
   * An article that matches.
   *
   * @param score the higher the better, 0 where the query has no words; only comparable within one
   *     answer
   */
  public record Ranked(long article, double score) {}

  /** How many articles match. */
  public int total() {
    return hits.articles().cardinality();
  }

  /** The best ones, best first; of equals the newer first. */
  public List<Ranked> best(int limit) {
    PriorityQueue<Ranked> best = new PriorityQueue<>(worstFirst);
    BitSet articles = hits.articles();
    for (int id = articles.nextSetBit(0); id >= 0; id = articles.nextSetBit(id + 1)) {
      Ranked each = new Ranked(id, hits.score(id));
      if (best.size() < limit) {
        best.add(each);
      } else if (limit > 0 && worstFirst.compare(best.element(), each) < 0) {
        best.remove();
        best.add(each);
      }
    }
    List<Ranked> sorted = new ArrayList<>(best);
    sorted.sort(worstFirst.reversed());
    return sorted;
  }
}
