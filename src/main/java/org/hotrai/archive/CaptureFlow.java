package org.hotrai.archive;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hotrai.capture.CaptureResult;
import org.hotrai.capture.Captures;
import org.hotrai.capture.SavedFile;
import org.hotrai.capture.SavedFiles;

/**
 * Reads saved files on one thread, works on their captures on all cores, and hands the results over
 * on the calling thread in the order of the files. Only a window of captures is in memory at once.
 */
final class CaptureFlow {
  private static final int CAPTURES_A_CORE = 4;

  private final int cores = Runtime.getRuntime().availableProcessors();

  /** Where the flow is: so many files of so many have been read to their ends. */
  interface Reached {
    /** Called on the calling thread; false ends the flow. */
    boolean file(int done, int total, String name);
  }

  /** A result of the work, or the end of a file. */
  private sealed interface Step<T> {
    record Result<T>(Future<T> value) implements Step<T> {}

    record FileRead<T>(int done, String name) implements Step<T> {}

    record End<T>() implements Step<T> {}
  }

  <T> void run(
      List<String> paths, Function<CaptureResult, T> work, Consumer<T> results, Reached reached) {
    List<SavedFile> files = SavedFiles.below(paths, missing -> results.accept(work.apply(missing)));
    BlockingQueue<Step<T>> steps = new ArrayBlockingQueue<>(cores * CAPTURES_A_CORE);
    try (ExecutorService workers = Executors.newFixedThreadPool(cores, daemon("extraction"));
        ExecutorService reader = Executors.newSingleThreadExecutor(daemon("reading"))) {
      reader.execute(() -> read(files, work, workers, steps));
      try {
        hand(steps, files.size(), results, reached);
      } finally {
        // The reader may wait for room in the queue, so it is woken; what it began is dropped.
        reader.shutdownNow();
        workers.shutdownNow();
      }
    }
  }

  private static java.util.concurrent.ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name("hotrai-" + name + "-", 1).factory();
  }

  private static <T> void read(
      List<SavedFile> files,
      Function<CaptureResult, T> work,
      ExecutorService workers,
      BlockingQueue<Step<T>> steps) {
    try {
      int done = 0;
      for (SavedFile file : files) {
        Captures.read(file, capture -> submit(capture, work, workers, steps), read -> {});
        steps.put(new Step.FileRead<>(++done, file.name()));
      }
      steps.put(new Step.End<>());
    } catch (InterruptedException | CancellationException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error fault) {
      FutureTask<T> failed =
          new FutureTask<>(() -> {
            throw fault;
          });
      failed.run();
      steps.clear();
      steps.add(new Step.Result<>(failed));
    }
  }

  private static <T> void submit(
      CaptureResult capture,
      Function<CaptureResult, T> work,
      ExecutorService workers,
      BlockingQueue<Step<T>> steps) {
    try {
      steps.put(new Step.Result<>(workers.submit(() -> work.apply(capture))));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static <T> void hand(
      BlockingQueue<Step<T>> steps, int total, Consumer<T> results, Reached reached) {
    try {
      while (true) {
        switch (steps.take()) {
          case Step.Result<T>(Future<T> value) -> results.accept(value.get());
          case Step.FileRead<T>(int done, String name) -> {
            if (!reached.file(done, total, name)) {
              return;
            }
          }
          case Step.End<T>() -> {
            return;
          }
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A saved file could not be worked on", failed.getCause());
    }
  }
}
