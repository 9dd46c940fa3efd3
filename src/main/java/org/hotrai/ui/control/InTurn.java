package org.hotrai.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Background work of which every request counts, one after another. Used on the FX thread alone.
 */
public final class InTurn {
  private final Background background;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean running;

  /** Requests run on that background. */
  public InTurn(Background background) {
    this.background = background;
  }

  /** Asks; it runs once all that was asked before has ended. */
  public <T> void run(Callable<T> task, Consumer<T> onFxThread, Consumer<Throwable> onFailure) {
    waiting.add(() ->
        background.run(
            task,
            result -> ended(() -> onFxThread.accept(result)),
            failure -> ended(() -> onFailure.accept(failure))));
    if (!running) {
      next();
    }
  }

  /**
   * Decides what to do next once all that was asked before has ended and was told; what that asks
   * runs before what is asked by then.
   */
  public void decide(Runnable decision) {
    waiting.add(() -> {
      List<Runnable> later = List.copyOf(waiting);
      waiting.clear();
      ended(() -> {
        try {
          decision.run();
        } finally {
          waiting.addAll(later);
        }
      });
    });
    if (!running) {
      next();
    }
  }

  private void ended(Runnable tell) {
    try {
      tell.run();
    } finally {
      next();
    }
  }

  private void next() {
    Runnable next = waiting.poll();
    running = next != null;
    if (next != null) {
      next.run();
    }
  }
}
