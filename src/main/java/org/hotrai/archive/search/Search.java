package org.hotrai.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.archive.library.Listing;
import org.hotrai.article.Article;
import org.hotrai.index.Ranking;
import org.hotrai.message.Message;
import org.hotrai.query.HitFinder;
import org.hotrai.query.ParsedQuery;
import org.hotrai.query.Query;
import org.hotrai.query.QueryParser;
import org.hotrai.query.Relaxation;
import org.hotrai.store.search.SearchIndex;
import org.hotrai.text.Span;

/** Finding articles by their words. */
public final class Search {
  private final SearchIndex index;
  private final Listing listing;

  /** Over that index. */
  public Search(SearchIndex index, Listing listing) {
    this.index = index;
    this.listing = listing;
  }

  /**
   * The best hits with their snippets; an empty query finds all articles, the newest first. Where
   * nothing holds a run of Thai as it stands, the articles that hold all of its words are offered.
   */
  public SearchResult find(String query, int limit) {
    return answer(query, QueryParser.parse(query), limit).more(limit).result();
  }

  /**
   * The same while somebody is typing: the last word or cluster may go on. No hit has been read yet
   * of the answer, which has at most so many.
   */
  public SearchAnswer typed(String query, int limit) {
    return answer(query, QueryParser.parseTyped(query), limit);
  }

  /** The ids of all that {@link #typed} offers, best first. */
  public List<Long> typedIds(String query) {
    List<Long> ids = index.ids(QueryParser.parseTyped(query).query());
    return ids.isEmpty()
        ? Relaxation.of(QueryParser.parse(query).query()).map(index::ids).orElse(ids)
        : ids;
  }

  private SearchAnswer answer(String query, ParsedQuery parsed, int limit) {
    SearchIndex.Page page = index.search(parsed.query(), limit);
    if (page.total() > 0) {
      return ranked(new Told(query, parsed.notes(), List.of()), page, parsed.query());
    }
    List<Message> notes = new ArrayList<>(parsed.notes());
    Query less = Relaxation.of(QueryParser.parse(query).query()).orElse(parsed.query());
    SearchIndex.Page offered = less.equals(parsed.query()) ? page : index.search(less, limit);
    if (offered.total() > 0) {
      notes.add(Message.of("archive.search.all-words", query.strip()));
    }
    return ranked(new Told(query, notes, new Suggestions(index).of(query)), offered, less);
  }

  private record Told(String query, List<Message> notes, List<String> suggestions) {}

  private SearchAnswer ranked(Told told, SearchIndex.Page page, Query asked) {
    SearchResult unread =
        new SearchResult(told.query(), page.total(), List.of(), told.notes(), told.suggestions());
    return new RankedAnswer(unread, page.hits(), new HitReader(listing, asked));
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
    return marks(query, article).blocks();
  }

  /** Where the query's words stand in the article and its title. */
  public ArticleHits marks(String query, Article article) {
    Query asked = QueryParser.parse(query).query();
    ArticleHits marks = marks(asked, article);
    return marks.isEmpty()
        ? Relaxation.of(asked).map(less -> marks(less, article)).orElse(marks)
        : marks;
  }

  private static ArticleHits marks(Query query, Article article) {
    HitFinder finder = new HitFinder(query);
    return new ArticleHits(
        finder.titleHits(article.title()),
        article.blocks().stream().map(block -> finder.hits(block.text())).toList());
  }
}
