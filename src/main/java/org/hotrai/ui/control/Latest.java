package org.hotrai.ui.control;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Background work of which only the newest request counts. One request runs at a time; while it
 * runs, a newer one waits and replaces whatever waited before it. Used on the FX thread alone.
 */
public final class Latest {
  private final Background background;
  private boolean running;
  private @Nullable Runnable waiting;

  /** Requests run on that background. */
  public Latest(Background background) {
    this.background = background;
  }

  /** Asks; the answer is dropped where a newer request came before it. */
  public <T> void run(Callable<T> task, Consumer<T> onFxThread, Consumer<Throwable> onFailure) {
    Runnable request =
        () ->
            background.run(
                task,
                result -> ended(() -> onFxThread.accept(result)),
                failure -> ended(() -> onFailure.accept(failure)));
    if (running) {
      waiting = request;
    } else {
      running = true;
      request.run();
    }
  }

  /** Drops the answer of what runs and what waits. */
  public void forget() {
    if (running) {
      waiting = () -> running = false;
    }
  }

  private void ended(Runnable tell) {
    Runnable next = waiting;
    waiting = null;
    if (next == null) {
      running = false;
      tell.run();
    } else {
      next.run();
    }
  }
}
