package org.hotrai.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.article.Article;
import org.hotrai.index.Ranking;
import org.hotrai.message.Message;
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
    List<Long> ids = page.hits().stream().map(Ranking.Ranked::article).toList();
    Map<Long, Double> scores =
        page.hits().stream()
            .collect(Collectors.toMap(Ranking.Ranked::article, Ranking.Ranked::score));
    Map<Long, String> texts = listing.articles().texts(ids);
    Snippets snippets = new Snippets(new HitFinder(parsed.query()));
    Function<ListedArticle, SearchResult.Hit> hit =
        article -> {
          long id = article.summary().id();
          return new SearchResult.Hit(
              article, snippets.of(texts.getOrDefault(id, "")), scores.getOrDefault(id, 0.0));
        };
    List<SearchResult.Hit> hits = listing.ofIds(ids).parallelStream().map(hit).toList();
    return new SearchResult(query, page.total(), hits, parsed.notes());
  }

  /** The best hits by their ids alone. */
  public SearchResult.Ids ids(String query, int limit) {
    SearchIndex.Page page = index.search(QueryParser.parse(query).query(), limit);
    List<Long> ids = page.hits().stream().map(Ranking.Ranked::article).toList();
    return new SearchResult.Ids(page.total(), ids);
  }

  /** The ids of all articles that match, best first. */
  public List<Long> ids(String query) {
    return index.ids(QueryParser.parse(query).query());
  }

  /** Which parts of the query were taken as plain words because they made no sense otherwise. */
  public List<Message> notes(String query) {
    return QueryParser.parse(query).notes();
  }

  /** Where the query's words stand in the article: for each block the places in its text. */
  public List<List<Span>> hits(String query, Article article) {
    HitFinder finder = new HitFinder(QueryParser.parse(query).query());
    return article.blocks().stream().map(block -> finder.hits(block.text())).toList();
  }
}
