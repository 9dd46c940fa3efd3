package org.hotrai.store;

/** Hears how far long work is. */
@FunctionalInterface
public interface Watcher {
  /** Nobody looks. */
  Watcher NONE = (done, total) -> {};

  /** So much is done. */
  void at(long done, long total);

  /** Whether the work is to stop as soon as it can leave everything whole. */
  default boolean isCancelled() {
    return false;
  }
}
