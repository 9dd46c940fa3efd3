package org.hotrai.cli;

import org.hotrai.archive.Progress;
import org.hotrai.message.Message;

/** A line on the screen that tells how far the work is; silent where nobody looks. */
final class ProgressBar implements Progress, AutoCloseable {
  private static final int WIDTH = 30;
  private static final long NANOS_BETWEEN_DRAWINGS = 100_000_000;

  private final Terminal terminal;
  private long drawnAt = Long.MIN_VALUE / 2;
  private boolean drawn;

  ProgressBar(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void at(long done, long total, Message what) {
    long now = System.nanoTime();
    if (!terminal.interactive() || now - drawnAt < NANOS_BETWEEN_DRAWINGS) {
      return;
    }
    drawnAt = now;
    drawn = true;
    int filled = total == 0 ? 0 : (int) (WIDTH * Math.min(done, total) / total);
    String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    String count = total == 0 ? String.valueOf(done) : done + "/" + total;
    terminal.err().print("\r" + bar + " " + count + " " + terminal.words().text(what) + "\u001B[K");
    terminal.err().flush();
  }

  /** The command line is cancelled by ending the program; what is committed stays. */
  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public synchronized void close() {
    if (drawn) {
      terminal.err().print("\r\u001B[K");
      terminal.err().flush();
    }
  }
}
