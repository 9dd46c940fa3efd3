package org.hotrai.correction;

import java.time.Instant;
import java.util.List;

/**
 * A correction as it is handed from one archive to another.
 *
 * @param correction without the ids of articles
 * @param sources by what its articles are known: their URLs, or {@code sha256:} and the hash of a
 *     page
 */
public record PortableCorrection(Instant made, Correction correction, List<String> sources) {
  public PortableCorrection {
    sources = List.copyOf(sources);
  }
}
