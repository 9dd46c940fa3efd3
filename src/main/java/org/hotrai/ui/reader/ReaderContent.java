package org.hotrai.ui.reader;

import java.util.List;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the reading view shows.
 *
 * @param date the day of publication in both eras, in words; null if unknown
 * @param hits where the words that were searched for stand in each block; empty without a search
 */
public record ReaderContent(
    StoredArticle stored, @Nullable String date, List<List<Span>> hits, Annotated annotated) {
  public ReaderContent {
    hits = List.copyOf(hits);
  }
}
