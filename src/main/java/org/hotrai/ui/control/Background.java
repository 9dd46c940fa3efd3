package org.hotrai.ui.control;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Runs work away from the FX thread and brings its outcome back to it. */
public final class Background {
  private final Executor work;
  private final Executor fxThread;

  /** The work runs on the first; outcomes are told on the second. */
  public Background(Executor work, Executor fxThread) {
    this.work = work;
    this.fxThread = fxThread;
  }

  /** Runs the work; on the FX thread one of the two then hears how it ended. */
  public <T> void run(Callable<T> task, Consumer<T> onFxThread, Consumer<Throwable> onFailure) {
    work.execute(() -> fxThread.execute(outcome(task, onFxThread, onFailure)));
  }

  // Whatever the work throws is the caller's to tell, an Error too: nothing may end unheard.
  private static <T> Runnable outcome(
      Callable<T> task, Consumer<T> onFxThread, Consumer<Throwable> onFailure) {
    try {
      T result = task.call();
      return () -> onFxThread.accept(result);
    } catch (Throwable failure) {
      return () -> onFailure.accept(failure);
    }
  }
}
