package org.hotrai.archive;

import java.util.Iterator;
import java.util.List;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.StoredArticle;

/**
 * Articles on their way out.
 *
 * @param chosen read one by one
 * @param listed all of them, in the same order
 * @param passages whether only passages of them are handed out
 */
record ExportedArticles(
    Iterator<StoredArticle> chosen, List<ArticleSummary> listed, boolean passages) {
  ExportedArticles {
    listed = List.copyOf(listed);
  }

  List<String> titles() {
    return listed.stream().map(ArticleSummary::title).toList();
  }

  boolean isSelection() {
    return listed.size() > 1;
  }
}
