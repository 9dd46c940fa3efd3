package org.hotrai.archive.job;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotrai.message.Failure;

/**
 * Takes pieces of work from a source on one thread, does them on all cores, and hands the results
 * over on the calling thread in the order of the source. Only a window of pieces is in memory at
 * once, bounded in their number and in their bytes.
 */
public final class Pipeline<T> {
  /** While a lot of results is written, which takes its time, the workers go on. */
  private static final int PIECES_A_CORE = 50;

  /** What is worked on takes several times its bytes: as bytes, as text, as a tree. */
  private static final int KILOBYTES_AT_ONCE = 24 << 10;

  private static final long MILLISECONDS_BETWEEN_LOOKS = 200;

  private final int cores = Runtime.getRuntime().availableProcessors();
  private final BlockingQueue<Step<T>> steps = new ArrayBlockingQueue<>(cores * PIECES_A_CORE);
  private final Semaphore room = new Semaphore(KILOBYTES_AT_ONCE);

  /** Where the work comes from. */
  @FunctionalInterface
  public interface Source<T> {
    /** Puts all pieces in, one after another. */
    void pour(Sink<T> sink);
  }

  /** Where the source puts its pieces. */
  @FunctionalInterface
  public interface Sink<T> {
    /**
     * Puts one in, as soon as there is room.
     *
     * @param bytes that the piece holds; one that is longer than all the room goes in alone
     * @throws CancellationException if the results are not wanted any more
     */
    void put(long bytes, Supplier<T> piece);
  }

  private sealed interface Step<T> {
    record Result<T>(Future<T> value, int kilobytes) implements Step<T> {}

    record End<T>() implements Step<T> {}
  }

  /**
   * Runs until the source is dry. A pipeline runs once.
   *
   * @param goOn asked on the calling thread several times a second; false ends the work
   */
  public void run(Source<T> source, Consumer<T> results, BooleanSupplier goOn) {
    try (ExecutorService workers = Executors.newFixedThreadPool(cores, daemon("extraction"));
        ExecutorService reader = Executors.newSingleThreadExecutor(daemon("reading"))) {
      reader.execute(() -> pour(source, workers));
      try {
        hand(results, goOn);
      } finally {
        // The reader may wait for room, so it is woken; what it began is dropped.
        reader.shutdownNow();
        workers.shutdownNow();
      }
    }
  }

  private static ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name("hotrai-" + name + "-", 1).factory();
  }

  private void pour(Source<T> source, ExecutorService workers) {
    try {
      source.pour((bytes, piece) -> put(bytes, piece, workers));
      steps.put(new Step.End<>());
    } catch (InterruptedException | CancellationException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error fault) {
      fail(fault);
    }
  }

  /** Tells of the fault behind all that was worked on before it. */
  private void fail(Throwable fault) {
    try {
      steps.put(new Step.Result<>(CompletableFuture.failedFuture(fault), 0));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(long bytes, Supplier<T> piece, ExecutorService workers) {
    int kilobytes = (int) Math.min(bytes >> 10, KILOBYTES_AT_ONCE);
    try {
      room.acquire(kilobytes);
      steps.put(new Step.Result<>(workers.submit(piece::get), kilobytes));
    } catch (RejectedExecutionException ended) {
      throw new CancellationException();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private void hand(Consumer<T> results, BooleanSupplier goOn) {
    try {
      while (goOn.getAsBoolean()) {
        Step<T> step = steps.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        if (step instanceof Step.Result<T>(Future<T> value, int kilobytes)) {
          results.accept(value.get());
          room.release(kilobytes);
        } else if (step != null) {
          return;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Failure failure) {
        throw failure;
      }
      throw new IllegalStateException("A saved page could not be worked on", failed.getCause());
    }
  }
}
