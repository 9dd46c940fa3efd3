package org.hotrai.ui.reader;

import org.hotrai.archive.search.ArticleHits;
import org.hotrai.article.Article;

/** Finds words in an article, in the search fold and by whole clusters. */
@FunctionalInterface
public interface Finder {
  /** Where the words stand. */
  ArticleHits find(String words, Article article);
}
