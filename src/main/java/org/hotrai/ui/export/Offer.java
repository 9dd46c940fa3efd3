package org.hotrai.ui.export;

import java.util.List;
import java.util.Optional;
import org.hotrai.article.MarkedPassage;
import org.jspecify.annotations.Nullable;

/**
 * What can be exported now.
 *
 * @param ids the chosen articles, not empty
 * @param listed all that the list shows
 * @param marked empty where no text is marked
 * @param name of the first article
 */
public record Offer(List<Long> ids, Listed listed, Optional<MarkedPassage> marked, String name) {
  public Offer {
    ids = List.copyOf(ids);
  }

  /**
   * The articles of a list.
   *
   * @param query the search that found them, or null
   */
  public record Listed(List<Long> ids, @Nullable String query) {
    public Listed {
      ids = List.copyOf(ids);
    }
  }
}
