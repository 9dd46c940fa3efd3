package org.hotrai.ui.search;

import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.search.Facets;

/** What searching needs of an archive. */
public record Lookup(
    SearchModel.Finder finder, FacetModel.Source facets, CompletionModel.Source completions) {
  /** Searches that archive. */
  public static Lookup of(Archive archive) {
    FacetModel.Source facets =
        new FacetModel.Source() {
          @Override
          public List<Long> ids(String query) {
            return archive.search().typedIds(query);
          }

          @Override
          public Facets facets(List<Long> articles) {
            return archive.facets().of(articles);
          }

          @Override
          public List<Facets.Name> names(List<Long> articles, int limit) {
            return archive.facets().names(articles, limit);
          }
        };
    return new Lookup(archive.search()::typed, facets, archive.completions()::find);
  }
}
