package org.hotrai.cli.session;

import java.util.function.BooleanSupplier;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;

/** A line on the screen that tells how far the work is; silent where nobody looks. */
public final class ProgressBar implements Progress, AutoCloseable {
  private static final int WIDTH = 30;
  private static final long NANOS_BETWEEN_DRAWINGS = 100_000_000;

  private final Terminal terminal;
  private final BooleanSupplier cancelled;
  private long drawnAt = Long.MIN_VALUE / 2;
  private boolean drawn;

  /** A line about work that is ended by ending the program. */
  public ProgressBar(Terminal terminal) {
    this(terminal, () -> false);
  }

  /** A line about work that ends once it is cancelled. */
  public ProgressBar(Terminal terminal, BooleanSupplier cancelled) {
    this.terminal = terminal;
    this.cancelled = cancelled;
  }

  @Override
  public synchronized void at(long done, long total, Message what) {
    long now = System.nanoTime();
    if (!terminal.interactive() || now - drawnAt < NANOS_BETWEEN_DRAWINGS) {
      return;
    }
    drawnAt = now;
    drawn = true;
    double part = total == 0 ? 0 : (double) Math.min(done, total) / total;
    int filled = (int) (WIDTH * part);
    String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    String percent = total == 0 ? "" : (int) (100 * part) + " % ";
    terminal.err().print("\r" + bar + " " + percent + terminal.words().text(what) + "\u001B[K");
    terminal.err().flush();
  }

  @Override
  public boolean isCancelled() {
    return cancelled.getAsBoolean();
  }

  @Override
  public synchronized void close() {
    if (drawn) {
      terminal.err().print("\r\u001B[K");
      terminal.err().flush();
    }
  }
}
