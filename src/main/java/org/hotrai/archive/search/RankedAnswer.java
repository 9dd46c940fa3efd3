package org.hotrai.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.index.Ranking;

/**
 * The answer that an index gave.
 *
 * @param result with the hits that have been read
 * @param rest what was found besides, best first
 */
record RankedAnswer(SearchResult result, List<Ranking.Ranked> rest, HitReader reader)
    implements SearchAnswer {
  RankedAnswer {
    rest = List.copyOf(rest);
  }

  @Override
  public boolean isWhole() {
    return rest.isEmpty();
  }

  @Override
  public SearchAnswer more(int hits) {
    int count = Math.min(hits, rest.size());
    List<SearchResult.Hit> all = new ArrayList<>(result.hits());
    all.addAll(reader.read(rest.subList(0, count)));
    return new RankedAnswer(result.with(all), rest.subList(count, rest.size()), reader);
  }
}
