package org.hotrai.archive;

import java.util.Iterator;
import java.util.List;
import org.hotrai.article.StoredArticle;

/**
 * Articles on their way out.
 *
 * @param chosen read one by one
 * @param titles of all of them, in the same order
 */
record ExportedArticles(Iterator<StoredArticle> chosen, List<String> titles) {
  ExportedArticles {
    titles = List.copyOf(titles);
  }

  boolean isSelection() {
    return titles.size() > 1;
  }
}
