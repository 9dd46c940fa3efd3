package org.hotrai.cli.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears that the user ends the program from the keyboard, and holds its end back until the work
 * under way has left everything whole. The exit status is then that of an interrupted program.
 */
public final class Interruption implements AutoCloseable {
  private static final long MOST_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread atTheEnd = new Thread(this::waitForTheWork, "hotrai-interruption");
  private volatile boolean asked;

  private Interruption() {}

  /** One that hears of it from now on until it is closed. */
  public static Interruption awaited() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.atTheEnd);
    return interruption;
  }

  /** Whether the work is to end. */
  public boolean isAsked() {
    return asked;
  }

  private void waitForTheWork() {
    asked = true;
    try {
      // What is written is whole at any moment, so that a longer wait would serve nobody.
      boolean _ = ended.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work has ended. */
  @Override
  public void close() {
    ended.countDown();
    if (!asked) {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }
  }
}
