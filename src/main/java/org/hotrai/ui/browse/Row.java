package org.hotrai.ui.browse;

import java.util.Optional;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.query.Snippet;

/**
 * A line of the list.
 *
 * @param snippet why the search found it; empty where nothing is searched
 */
public record Row(ListedArticle article, Optional<Snippet> snippet) {
  /** The article's number. */
  public long id() {
    return article.summary().id();
  }

  Row with(ListedArticle changed) {
    return new Row(changed, snippet);
  }
}
