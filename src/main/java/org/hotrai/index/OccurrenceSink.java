package org.hotrai.index;

/** Takes the places where something was found. */
@FunctionalInterface
interface OccurrenceSink {
  /**
   * Takes some places.
   *
   * @param known which of their borders are told
   */
  void all(Occurrences occurrences, int known);
}
