package org.hotrai.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.article.Article;
import org.hotrai.query.HitFinder;
import org.hotrai.query.ParsedQuery;
import org.hotrai.query.QueryParser;
import org.hotrai.query.Snippets;
import org.hotrai.store.SearchIndex;
import org.hotrai.text.Span;

/** Finding articles by their words. */
public final class Search {
  private final SearchIndex index;
  private final Listing listing;

  Search(SearchIndex index, Listing listing) {
    this.index = index;
    this.listing = listing;
  }

  /** The best hits with their snippets; an empty query finds all articles, the newest first. */
  public SearchResult find(String query, int limit) {
    ParsedQuery parsed = QueryParser.parse(query);
    SearchIndex.Page page = index.search(parsed.query(), limit);
    List<Long> ids = page.hits().stream().map(SearchIndex.Ranked::id).toList();
    Map<Long, Double> scores =
        page.hits().stream()
            .collect(Collectors.toMap(SearchIndex.Ranked::id, SearchIndex.Ranked::score));
    Map<Long, String> texts = listing.articles().texts(ids);
    HitFinder finder = new HitFinder(parsed.query());
    Snippets snippets = new Snippets(finder);
    Function<ListedArticle, SearchResult.Hit> hit =
        article -> {
          long id = article.summary().id();
          return new SearchResult.Hit(
              article,
              finder.hits(article.summary().title()),
              snippets.of(texts.getOrDefault(id, "")),
              scores.getOrDefault(id, 0.0));
        };
    List<SearchResult.Hit> hits = listing.ofIds(ids).stream().map(hit).toList();
    return new SearchResult(query, page.total(), hits, parsed.notes());
  }

  /** The best hits by their ids alone. */
  public SearchResult.Ids ids(String query, int limit) {
    SearchIndex.Page page = index.search(QueryParser.parse(query).query(), limit);
    List<Long> ids = page.hits().stream().map(SearchIndex.Ranked::id).toList();
    return new SearchResult.Ids(page.total(), ids);
  }

  /** The ids of all articles that match, best first. */
  public List<Long> ids(String query) {
    return index.ids(QueryParser.parse(query).query());
  }

  /** Where the query's words stand in the article: for each block the places in its text. */
  public List<List<Span>> hits(String query, Article article) {
    return marks(query, article).blocks();
  }

  /** Where the query's words stand in the article and its title. */
  public ArticleHits marks(String query, Article article) {
    HitFinder finder = new HitFinder(QueryParser.parse(query).query());
    return new ArticleHits(
        finder.hits(article.title()),
        article.blocks().stream().map(block -> finder.hits(block.text())).toList());
  }
}
