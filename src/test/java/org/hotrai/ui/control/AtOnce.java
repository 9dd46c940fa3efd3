package org.hotrai.ui.control;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;

/** Work that is over when it has been asked for, for tests of view models. */
public final class AtOnce implements LongWork {
  private static final Executor HERE = Runnable::run;

  /** A background that is this very thread. */
  public static Background background() {
    return new Background(HERE, HERE);
  }

  @Override
  public <T> void start(
      Message title,
      Function<Progress, T> work,
      Consumer<T> onFxThread,
      Consumer<Throwable> failed) {
    T result;
    try {
      result = work.apply(Progress.SILENT);
    } catch (IllegalStateException e) {
      failed.accept(e);
      return;
    }
    onFxThread.accept(result);
  }
}
