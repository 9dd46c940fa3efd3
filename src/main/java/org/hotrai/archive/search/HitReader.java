package org.hotrai.archive.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.library.Listing;
import org.hotrai.index.Ranking;
import org.hotrai.query.HitFinder;
import org.hotrai.query.Query;
import org.hotrai.query.Snippets;

/** Reads the articles that a query has found, with the places of its words. */
final class HitReader {
  private final Listing listing;
  private final HitFinder finder;
  private final Snippets snippets;

  HitReader(Listing listing, Query query) {
    this.listing = listing;
    this.finder = new HitFinder(query);
    this.snippets = new Snippets(finder);
  }

  /** In that order; those that were deleted meanwhile are left out. */
  List<SearchResult.Hit> read(List<Ranking.Ranked> found) {
    List<Long> ids = found.stream().map(Ranking.Ranked::article).toList();
    Map<Long, Double> scores =
        found.stream().collect(Collectors.toMap(Ranking.Ranked::article, Ranking.Ranked::score));
    Map<Long, String> texts = listing.articles().texts(ids);
    Function<ListedArticle, SearchResult.Hit> hit =
        article -> {
          long id = article.summary().id();
          return new SearchResult.Hit(
              article,
              finder.titleHits(article.summary().title()),
              snippets.of(texts.getOrDefault(id, "")),
              scores.getOrDefault(id, 0.0));
        };
    return listing.ofIds(ids).parallelStream().map(hit).toList();
  }
}
