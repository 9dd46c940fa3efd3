package org.hotrai.capture;

import java.util.Map;
import java.util.Optional;

/**
 * What was saved with a page, asked for by the URL that the page names it by. Nothing is read
 * before it is asked for, and any thread may ask.
 */
@FunctionalInterface
public interface Resources {
  /** Nothing was saved with the page. */
  Resources NONE = url -> Optional.empty();

  /** The resource that the page names so; nothing if it was not saved or cannot be read. */
  Optional<Resource> find(String url);

  /** Resources that are at hand, by the URL that the page names them by. */
  static Resources of(Map<String, Resource> byUrl) {
    Map<String, Resource> kept = Map.copyOf(byUrl);
    return url -> Optional.ofNullable(kept.get(url));
  }
}
