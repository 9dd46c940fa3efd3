package org.hotrai.ui.watch;

import org.hotrai.archive.imports.ImportedItem;

/**
 * What has come in of late.
 *
 * @param articles new ones
 * @param versions new versions of articles that were there
 * @param toLookAt pages in which no article was found
 */
public record Arrivals(int articles, int versions, int toLookAt) {
  /** Nothing yet. */
  public static final Arrivals NONE = new Arrivals(0, 0, 0);

  /** These and that one. */
  Arrivals and(ImportedItem item) {
    return switch (item.status()) {
      case IMPORTED -> new Arrivals(articles + 1, versions, toLookAt);
      case UPDATED -> new Arrivals(articles, versions + 1, toLookAt);
      case DUPLICATE -> this;
      case REJECTED -> new Arrivals(articles, versions, toLookAt + 1);
    };
  }
}
