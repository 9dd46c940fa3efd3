package org.hotrai.ui.browse;

import java.util.List;
import java.util.Optional;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.query.Snippet;
import org.hotrai.text.Span;

/**
 * A line of the list.
 *
 * @param title where the words that were searched for stand in the title
 * @param snippet why the search found it; empty where nothing is searched
 */
public record Row(ListedArticle article, List<Span> title, Optional<Snippet> snippet) {
  public Row {
    title = List.copyOf(title);
  }

  /** A line of a list that nothing was searched in. */
  static Row of(ListedArticle article) {
    return new Row(article, List.of(), Optional.empty());
  }

  /** The article's number. */
  public long id() {
    return article.summary().id();
  }

  /** The article with other marks; one with other words is no longer shown as it was found. */
  Row with(ListedArticle changed) {
    return changed.summary().equals(article.summary())
        ? new Row(changed, title, snippet)
        : of(changed);
  }
}
