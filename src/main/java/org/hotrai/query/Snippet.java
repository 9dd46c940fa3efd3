package org.hotrai.query;

import java.util.List;
import org.hotrai.text.Span;

/**
 * A piece of an article that shows why it was found.
 *
 * @param text cut at word borders, with "…" where something was left out
 * @param hits where the query's words stand in it
 */
public record Snippet(String text, List<Span> hits) {
  public Snippet {
    hits = List.copyOf(hits);
  }
}
