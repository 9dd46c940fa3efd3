package org.hotrai.ui.search;

import java.util.function.Consumer;
import org.hotrai.ui.control.Background;

/** The models of a search: its hits, what they have in common, and what is being typed. */
public record Searching(SearchModel hits, FacetModel facets, CompletionModel completion) {
  /** Searches with that in the background; failures are told. */
  public static Searching of(Lookup lookup, Background background, Consumer<Throwable> failed) {
    SearchModel hits = new SearchModel(lookup.finder(), background, failed);
    return new Searching(
        hits,
        new FacetModel(hits, lookup.facets(), background, failed),
        new CompletionModel(lookup.completions(), background, failed));
  }
}
