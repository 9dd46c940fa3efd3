package org.hotrai.index;

/** Takes the pages of a new segment, one behind another. */
@FunctionalInterface
public interface PageSink {
  /** Keeps the next page. */
  void put(byte[] page);
}
