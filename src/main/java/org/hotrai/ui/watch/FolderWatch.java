package org.hotrai.ui.watch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.WatchedFolder;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.settings.Watching;
import org.jspecify.annotations.Nullable;

/** Watches the folder that the settings name, and tells what has come in, some at a time. */
public final class FolderWatch {
  private final Starter starter;
  private final Background background;
  private final Executor later;
  private final Listener listener;
  private final Object switching = new Object();
  private volatile Watching wanted = Watching.OFF;
  private Watching running = Watching.OFF;
  private @Nullable Watch watch;

  /**
   * Watches nothing yet.
   *
   * @param later runs what it gets on the FX thread, a moment later
   */
  public FolderWatch(Starter starter, Background background, Executor later, Listener listener) {
    this.starter = starter;
    this.background = background;
    this.later = later;
    this.listener = listener;
  }

  /** What watches a folder for an archive. */
  @FunctionalInterface
  public interface Starter {
    /** Begins to watch; may take a while. */
    Watch start(Path folder, WatchedFolder.Listener heard);
  }

  /** A folder being watched. */
  @FunctionalInterface
  public interface Watch {
    /** Ends it, and waits until what is being taken in is whole. */
    void end();
  }

  /** Told on the FX thread. */
  public interface Listener {
    /** These have come in. */
    void arrived(Arrivals arrivals);

    /** The folder cannot be watched now, for a reason that was not told before. */
    void troubled(Message reason);

    /** It went wrong. */
    void failed(Throwable failure);
  }

  /** From now on watches that; a folder that was watched before is left first. */
  public void follow(Watching watching) {
    if (watching.equals(wanted)) {
      return;
    }
    wanted = watching;
    background.run(
        () -> {
          change();
          return watching;
        },
        begun -> {},
        failure -> {
          if (failure instanceof Failure told) {
            listener.troubled(told.told());
          } else {
            listener.failed(failure);
          }
        });
  }

  /** Watches nothing any more. */
  public void stop() {
    follow(Watching.OFF);
  }

  /** Requests may overtake one another on their way here: what is wanted last holds. */
  private void change() {
    synchronized (switching) {
      Watching now = wanted;
      if (now.equals(running)) {
        return;
      }
      Watch before = watch;
      watch = null;
      running = Watching.OFF;
      if (before != null) {
        before.end();
      }
      Path folder = now.folder();
      if (now.on() && folder != null) {
        watch = starter.start(folder, new Heard());
        running = now;
      }
    }
  }

  /** Hears on the thread that watches. */
  private final class Heard implements WatchedFolder.Listener {
    private final Set<Message> troubles = new HashSet<>();
    private Arrivals arrivals = Arrivals.NONE;

    @Override
    public synchronized void taken(ImportedItem item) {
      troubles.clear();
      boolean first = arrivals.equals(Arrivals.NONE);
      arrivals = arrivals.and(item);
      if (first && !arrivals.equals(Arrivals.NONE)) {
        later.execute(this::tell);
      }
    }

    private void tell() {
      listener.arrived(taken());
    }

    private synchronized Arrivals taken() {
      Arrivals told = arrivals;
      arrivals = Arrivals.NONE;
      return told;
    }

    @Override
    public synchronized void failed(Message reason) {
      if (troubles.add(reason)) {
        later.execute(() -> listener.troubled(reason));
      }
    }
  }
}
