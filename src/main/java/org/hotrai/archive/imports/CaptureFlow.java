package org.hotrai.archive.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hotrai.archive.job.FaultGuard;
import org.hotrai.archive.job.Pipeline;
import org.hotrai.capture.CaptureResult;
import org.hotrai.capture.Captures;
import org.hotrai.capture.SavedFile;
import org.hotrai.capture.SavedFiles;
import org.hotrai.message.Message;

/**
 * Reads saved files one after another and works on their captures on all cores. How much there is
 * to read is found out meanwhile, so that a million files need not be listed before the first is
 * read.
 */
final class CaptureFlow {
  private final List<String> paths;
  private final Predicate<Path> inUse;
  private final AtomicLong read = new AtomicLong();
  private final AtomicLong total = new AtomicLong();
  private long handed;

  /** A flow of what these files and folders hold. It runs once. */
  CaptureFlow(List<String> paths) {
    this(paths, file -> false);
  }

  /**
   * A flow of what these files and folders hold.
   *
   * @param inUse which files are the archive's own
   */
  CaptureFlow(List<String> paths, Predicate<Path> inUse) {
    this.paths = List.copyOf(paths);
    this.inUse = inUse;
  }

  /** Where a flow is. */
  interface Watch {
    /**
     * Called on the calling thread several times a second; false ends the flow.
     *
     * @param pages handed over so far
     * @param bytes of the files, read so far
     * @param total bytes of all files, 0 while it is unknown
     */
    boolean at(long pages, long bytes, long total);
  }

  /** Hands the results of the work over on the calling thread, in the order of the files. */
  <T> void run(Function<CaptureResult, T> work, Consumer<T> results, Watch watch) {
    Thread counting = Thread.ofPlatform().daemon().name("hotrai-counting").start(this::count);
    try {
      new Pipeline<T>()
          .run(
              sink -> pour(work, sink),
              result -> {
                results.accept(result);
                handed++;
              },
              () -> watch.at(handed, read.get(), total.get()));
    } finally {
      counting.interrupt();
    }
  }

  private void count() {
    AtomicLong found = new AtomicLong();
    try {
      SavedFiles.below(
          paths,
          inUse,
          file -> {
            if (Thread.currentThread().isInterrupted()) {
              throw new CancellationException();
            }
            found.addAndGet(size(file));
          },
          missing -> {});
      total.set(found.get());
    } catch (CancellationException stopped) {
      // Nobody wants to know any more.
    }
  }

  private <T> void pour(Function<CaptureResult, T> work, Pipeline.Sink<T> sink) {
    Consumer<CaptureResult> found =
        capture -> {
          Supplier<T> piece = () -> work.apply(capture);
          sink.put(bytes(capture), piece);
        };
    SavedFiles.below(
        paths,
        inUse,
        file -> {
          long before = read.get();
          read(file, found, so -> read.set(before + so));
          read.set(before + size(file));
        },
        found::accept);
  }

  private static void read(SavedFile file, Consumer<CaptureResult> found, LongConsumer bytesRead) {
    Optional<Message> fault =
        FaultGuard.guarded(
            file.name(),
            () -> {
              Captures.read(file, found, bytesRead);
              return Optional.empty();
            },
            Optional::of);
    fault.ifPresent(
        reason -> found.accept(new CaptureResult.Unreadable(file.name(), null, reason)));
  }

  private static long bytes(CaptureResult result) {
    return switch (result) {
      case CaptureResult.Capture capture -> capture.bytes().length;
      case CaptureResult.Unreadable bad -> 0;
    };
  }

  private static long size(SavedFile file) {
    try {
      return Files.size(file.file());
    } catch (IOException gone) {
      return 0;
    }
  }
}
