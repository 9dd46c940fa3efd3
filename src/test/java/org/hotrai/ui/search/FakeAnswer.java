package org.hotrai.ui.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.annotation.Marks;
import org.hotrai.archive.search.SearchAnswer;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.article.ArticleSummary;
import org.hotrai.query.Snippet;

/**
 * An answer of hits that are all alike.
 *
 * @param unread how many hits are still to be read
 */
record FakeAnswer(SearchResult result, int unread) implements SearchAnswer {
  private static final SearchResult.Hit HIT =
      new SearchResult.Hit(
          new ListedArticle(
              new ArticleSummary(1, "กฎ", null, null, null, null, "th", "กฎ", Instant.EPOCH),
              new Marks(false, false, new TreeSet<>())),
          List.of(),
          new Snippet("กฎ", List.of()),
          1);

  static FakeAnswer of(String query, int hits) {
    return new FakeAnswer(new SearchResult(query, hits, List.of(), List.of(), List.of()), hits);
  }

  @Override
  public boolean isWhole() {
    return unread == 0;
  }

  @Override
  public SearchAnswer more(int hits) {
    int read = Math.min(hits, unread);
    List<SearchResult.Hit> all = new ArrayList<>(result.hits());
    all.addAll(Collections.nCopies(read, HIT));
    return new FakeAnswer(
        new SearchResult(result.query(), result.total(), all, List.of(), List.of()), unread - read);
  }
}
