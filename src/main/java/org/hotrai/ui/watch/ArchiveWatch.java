package org.hotrai.ui.watch;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.hotrai.ui.control.Background;

/** Looks now and then whether another program has written to the open archive, and tells of it. */
public final class ArchiveWatch {
  private final BooleanSupplier othersHaveWritten;
  private final Background background;
  private final Executor later;
  private final Runnable onChange;
  private boolean on;

  /**
   * Looks at nothing yet. Used on the FX thread.
   *
   * @param othersHaveWritten whether they have, since it was last asked; may take a while
   * @param later runs what it gets on the FX thread, a moment later
   * @param onChange told on the FX thread
   */
  public ArchiveWatch(
      BooleanSupplier othersHaveWritten, Background background, Executor later, Runnable onChange) {
    this.othersHaveWritten = othersHaveWritten;
    this.background = background;
    this.later = later;
    this.onChange = onChange;
  }

  /** Begins to look; once. */
  public void start() {
    on = true;
    look();
  }

  /** Looks no more. */
  public void stop() {
    on = false;
  }

  private void look() {
    if (on) {
      // An archive that cannot be read now is told of by whoever reads it for the user.
      background.run(othersHaveWritten::getAsBoolean, this::looked, failure -> looked(false));
    }
  }

  private void looked(boolean changed) {
    if (!on) {
      return;
    }
    if (changed) {
      onChange.run();
    }
    later.execute(this::look);
  }
}
