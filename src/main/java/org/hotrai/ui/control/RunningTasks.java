package org.hotrai.ui.control;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;

/** The long work that is running now, as JavaFX tasks that the window can show. */
public final class RunningTasks implements LongWork {
  private final Executor work;
  private final Supplier<Messages> words;
  private final ObservableList<Task<?>> tasks = FXCollections.observableArrayList();

  /** Tasks run on that executor and speak in those words. */
  public RunningTasks(Executor work, Supplier<Messages> words) {
    this.work = work;
    this.words = words;
  }

  /** What runs or waits to run, the oldest first; changes on the FX thread. */
  public ObservableList<Task<?>> tasks() {
    return FXCollections.unmodifiableObservableList(tasks);
  }

  /** Asks everything that runs to stop. */
  public void cancelAll() {
    tasks.forEach(Task::cancel);
  }

  @Override
  public <T> void start(
      Message title,
      Function<Progress, T> job,
      Consumer<T> onFxThread,
      Consumer<Throwable> failed) {
    WatchedTask<T> task = new WatchedTask<>(words.get(), title, job);
    // A cancelled job still returns what it finished: the outcome is told, not the state.
    task.whenEnded(() -> {
      tasks.remove(task);
      task.tell(onFxThread, failed);
    });
    tasks.add(task);
    work.execute(task);
  }
}
