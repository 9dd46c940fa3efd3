package org.hotrai.capture.webarchive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page with all that belongs to it.
 *
 * @param page the page itself
 * @param others what it shows: pictures, styles, and the pages in its frames with what these show
 */
public record WebArchive(WebResource page, List<WebResource> others) {
  public WebArchive {
    others = List.copyOf(others);
  }

  /** When the page was loaded: at the last moment that any file of it was. */
  public Optional<Instant> loadedAt() {
    return Optional.ofNullable(page.loadedAt())
        .or(() ->
            Stream.concat(Stream.of(page), others.stream())
                .map(WebResource::loadedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder()));
  }
}
