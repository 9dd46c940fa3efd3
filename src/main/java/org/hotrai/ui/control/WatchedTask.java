package org.hotrai.ui.control;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A job as a JavaFX task. Cancelling only asks the job to stop, so that it ends with everything
 * whole and tells what it has done.
 */
final class WatchedTask<T> extends Task<T> {
  /** Clusters that a line of the task panel holds; its label would cut letters from their marks. */
  private static final int MOST = 48;

  private final Messages words;
  private final Function<Progress, T> job;
  private final AtomicBoolean askedToStop = new AtomicBoolean();
  private Runnable ended = () -> {};
  private @Nullable T result;
  private @Nullable Throwable failure;

  WatchedTask(Messages words, Message title, Function<Progress, T> job) {
    this.words = words;
    this.job = job;
    updateTitle(Shortened.middle(words.text(title), MOST));
  }

  /** What runs on the FX thread once the job itself has ended, however it did. */
  void whenEnded(Runnable action) {
    ended = action;
  }

  void tell(Consumer<T> onResult, Consumer<Throwable> onFailure) {
    Throwable thrown = failure;
    T value = result;
    if (thrown != null) {
      onFailure.accept(thrown);
    } else if (value != null) {
      onResult.accept(value);
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    askedToStop.set(true);
    updateMessage(words.text("ui.tasks.stopping"));
    return false;
  }

  @Override
  protected @Nullable T call() {
    try {
      result = job.apply(new Watch());
    } catch (RuntimeException | Error thrown) {
      failure = thrown;
    }
    Platform.runLater(ended);
    return result;
  }

  private final class Watch implements Progress {
    @Override
    public void at(long done, long total, Message what) {
      updateProgress(total == 0 ? -1 : done, total == 0 ? 1 : total);
      if (!isCancelled()) {
        updateMessage(Shortened.middle(words.text(what), MOST));
      }
    }

    @Override
    public boolean isCancelled() {
      return askedToStop.get();
    }
  }
}
