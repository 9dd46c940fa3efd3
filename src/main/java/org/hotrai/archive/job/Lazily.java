package org.hotrai.archive.job;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something that takes long to make when it is first wanted, once for all threads. */
public final class Lazily<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  /** Nothing is made yet. */
  public Lazily(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    T there = made;
    if (there == null) {
      there = making.get();
      made = there;
    }
    return there;
  }
}
