package org.hotrai.ui.reader;

/**
 * Stepping through places, round and round.
 *
 * @param count how many places there are
 * @param current index of the one that is looked at; 0 where there is none
 */
public record Steps(int count, int current) {
  /** No place. */
  public static final Steps NONE = new Steps(0, 0);

  /** One further; behind the last comes the first. */
  public Steps next() {
    return new Steps(count, count == 0 ? 0 : (current + 1) % count);
  }

  /** One back; before the first comes the last. */
  public Steps previous() {
    return new Steps(count, count == 0 ? 0 : (current + count - 1) % count);
  }
}
