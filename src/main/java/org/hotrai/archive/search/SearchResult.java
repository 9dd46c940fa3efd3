package org.hotrai.archive.search;

import java.util.List;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.message.Message;
import org.hotrai.query.Snippet;
import org.hotrai.text.Span;

/**
 * The answer to a search.
 *
 * @param total how many articles match, whatever the limit
 * @param hits best first
 * @param notes which parts of the query were not understood, or that less was asked for
 * @param suggestions other queries, which find something, where this one finds nothing
 */
public record SearchResult(
    String query, int total, List<Hit> hits, List<Message> notes, List<String> suggestions) {
  public SearchResult {
    hits = List.copyOf(hits);
    notes = List.copyOf(notes);
    suggestions = List.copyOf(suggestions);
  }

  /** The same with these hits. */
  SearchResult with(List<Hit> others) {
    return new SearchResult(query, total, others, notes, suggestions);
  }

  /**
   * An article that matches.
   *
   * @param title where the query's words stand in its title
   * @param score the higher the better; only comparable within one answer
   */
  public record Hit(ListedArticle article, List<Span> title, Snippet snippet, double score) {
    public Hit {
      title = List.copyOf(title);
    }
  }

  /**
   * The answer without what a reader looks at.
   *
   * @param total how many articles match, whatever the limit
   * @param ids best first
   */
  public record Ids(int total, List<Long> ids) {
    public Ids {
      ids = List.copyOf(ids);
    }
  }
}
