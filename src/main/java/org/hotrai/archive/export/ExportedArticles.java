package org.hotrai.archive.export;

import java.util.Iterator;
import java.util.List;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.StoredArticle;

/**
 * Articles on their way out.
 *
 * @param chosen read one by one
 * @param listed all of the selection, in the same order
 * @param printed how many of these are handed out, from the first on
 * @param passages whether only passages of them are handed out
 */
record ExportedArticles(
    Iterator<StoredArticle> chosen, List<ArticleSummary> listed, int printed, boolean passages) {
  ExportedArticles {
    listed = List.copyOf(listed);
  }

  /** All of the selection. */
  ExportedArticles(Iterator<StoredArticle> chosen, List<ArticleSummary> listed, boolean passages) {
    this(chosen, listed, listed.size(), passages);
  }

  /** Of those that are handed out. */
  List<String> titles() {
    return listed.stream().limit(printed).map(ArticleSummary::title).toList();
  }

  boolean isSelection() {
    return listed.size() > 1;
  }
}
