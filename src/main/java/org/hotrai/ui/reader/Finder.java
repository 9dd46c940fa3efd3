package org.hotrai.ui.reader;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.text.Span;

/** Finds words in an article, in the search fold and by whole clusters. */
@FunctionalInterface
public interface Finder {
  /** Where the words stand, a list for each block. */
  List<List<Span>> find(String words, Article article);
}
