package org.hotrai.ui.control;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Runs a test's steps on the FX thread of a toolkit without a display. */
public final class FxThread {
  private static final CountDownLatch STARTED = start();

  private FxThread() {}

  /** The result of that, computed on the FX thread; what it throws is thrown here. */
  public static <T> T call(Callable<T> step) throws Exception {
    STARTED.await();
    FutureTask<T> task = new FutureTask<>(step);
    Platform.runLater(task);
    return task.get();
  }

  private static CountDownLatch start() {
    CountDownLatch started = new CountDownLatch(1);
    Runnable ready =
        () -> {
          Platform.setImplicitExit(false);
          Fonts.load();
          started.countDown();
        };
    try {
      Platform.startup(ready);
    } catch (IllegalStateException runningAlready) {
      Platform.runLater(ready);
    }
    return started;
  }
}
