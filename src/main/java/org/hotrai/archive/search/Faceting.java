package org.hotrai.archive.search;

import java.util.List;
import org.hotrai.store.search.FacetStore;

/** Counting what the hits of a search have in common. */
public final class Faceting {
  private final FacetStore store;

  /** Over what that store holds. */
  public Faceting(FacetStore store) {
    this.store = store;
  }

  /** How these articles spread. */
  public Facets of(List<Long> articles) {
    return new Facets(
        store.months(articles),
        values(store.sites(articles)),
        values(store.languages(articles)),
        values(store.tags(articles)));
  }

  private static List<Facets.Value> values(List<FacetStore.Count> counts) {
    return counts.stream().map(count -> new Facets.Value(count.value(), count.articles())).toList();
  }

  /** What most of these articles mention, at most so many names; takes longer than the rest. */
  public List<Facets.Name> names(List<Long> articles, int limit) {
    return store.names(articles, limit).stream()
        .map(count -> new Facets.Name(count.type(), count.name(), count.articles()))
        .toList();
  }
}
