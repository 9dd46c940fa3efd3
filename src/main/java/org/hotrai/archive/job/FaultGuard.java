package org.hotrai.archive.job;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that a page which brings out a fault costs itself alone, not the whole import. */
public final class FaultGuard {
  private static final Logger LOG = LoggerFactory.getLogger(FaultGuard.class);

  private FaultGuard() {}

  /**
   * What comes of a piece of work on a saved file.
   *
   * @param otherwise what comes of it where it brings out a fault, for that reason
   * @throws CancellationException if nobody wants it any more
   * @throws Failure if the archive cannot go on, whatever the page
   */
  public static <T> T guarded(String path, Supplier<T> work, Function<Message, T> otherwise) {
    try {
      return work.get();
    } catch (CancellationException | Failure stopped) {
      throw stopped;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      LOG.error("{} brought out a fault", path, fault);
      return otherwise.apply(Message.of("archive.page-fault"));
    }
  }
}
