package org.hotrai.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the articles that hold a phrase. A hit's score is the rank of its best place, from 1 to 4
 * (see {@link Tally#rank}), and, below one, how often it stands there by Okapi's BM25.
 */
final class TextSearch {
  /** What a score is more than by where the words stand, at most. */
  private static final float BELOW_ONE = 0.999f;

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final IndexSnapshot index;
  private final Pages pages;

  TextSearch(IndexSnapshot index, Pages pages) {
    this.index = index;
    this.pages = pages;
  }

  Hits find(Phrase phrase, boolean titlesOnly) {
    BitSet articles = new BitSet();
    List<Tally> tallies = new ArrayList<>();
    for (LiveSegment live : index.segments()) {
      Tally tally = new Tally(live.segment().documents(), titlesOnly);
      new PhraseFinder(live.segment(), pages, phrase).find(tally);
      tallies.add(tally);
    }
    float[] scores = new float[index.span()];
    for (int i = 0; i < tallies.size(); i++) {
      score(tallies.get(i), index.segments().get(i).gone(), articles, scores);
    }
    return new Hits(articles, scores, rarity(articles.cardinality()));
  }

  /** The inverse document frequency of BM25. */
  private double rarity(int found) {
    return Math.log(1 + (index.size() - found + 0.5) / (found + 0.5));
  }

  private void score(Tally tally, BitSet gone, BitSet articles, float[] scores) {
    Documents documents = tally.documents();
    for (int document = 0; document < documents.size(); document++) {
      if (tally.has(document) && !gone.get(document)) {
        int article = (int) documents.articles()[document];
        articles.set(article);
        double often = tally.weight(document);
        double length = documents.lengths()[document] / index.meanLength();
        double share = often / (often + K1 * (1 - B + B * length));
        scores[article] = tally.rank(document) + (float) share * BELOW_ONE;
      }
    }
  }
}
