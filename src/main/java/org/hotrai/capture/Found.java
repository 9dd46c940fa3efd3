package org.hotrai.capture;

import java.util.function.LongConsumer;
import org.hotrai.capture.source.Source;

/**
 * A file on its own or inside another.
 *
 * @param beside what lies beside it
 * @param depth how many files it is packed in
 * @param bytesRead told how much of it has been read
 */
record Found(Place place, Source source, Resources beside, int depth, LongConsumer bytesRead) {

  /** The same place with other bytes, which are what its own unpack to. */
  Found unpacked(Source unpacked) {
    double part = (double) source.length() / Math.max(1, unpacked.length());
    return new Found(
        place, unpacked, beside, depth + 1, read -> bytesRead.accept((long) (read * part)));
  }
}
