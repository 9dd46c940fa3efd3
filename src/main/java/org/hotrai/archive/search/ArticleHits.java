package org.hotrai.archive.search;

import java.util.List;
import org.hotrai.text.Span;

/**
 * Where the words of a query stand in an article.
 *
 * @param title in its title
 * @param blocks in the text of each block
 */
public record ArticleHits(List<Span> title, List<List<Span>> blocks) {
  /** Nowhere. */
  public static final ArticleHits NONE = new ArticleHits(List.of(), List.of());

  public ArticleHits {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return title.isEmpty() && blocks.stream().allMatch(List::isEmpty);
  }
}
