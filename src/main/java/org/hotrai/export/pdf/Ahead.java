package org.hotrai.export.pdf;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes something of each element of a source on a thread of its own, a few before they are asked
 * for, and hands them over in the order of the source. What the source or the maker throws comes
 * out of {@link #hasNext} in its turn.
 */
final class Ahead<T> implements Iterator<T>, AutoCloseable {
  private static final int FEW = 4;

  private final BlockingQueue<Step<T>> steps = new ArrayBlockingQueue<>(FEW);
  private final Thread thread;
  private @Nullable Step<T> next;

  private sealed interface Step<T> {
    record Made<T>(T value) implements Step<T> {}

    record Failed<T>(Throwable fault) implements Step<T> {}

    record End<T>() implements Step<T> {}
  }

  private <S> Ahead(Iterator<S> source, Function<S, T> maker) {
    this.thread =
        Thread.ofPlatform().daemon().name("hotrai-layout").unstarted(() -> make(source, maker));
  }

  /** Begins at once. Until it is closed, nobody else may ask the source. */
  static <S, T> Ahead<T> of(Iterator<S> source, Function<S, T> maker) {
    Ahead<T> ahead = new Ahead<>(source, maker);
    ahead.thread.start();
    return ahead;
  }

  private <S> void make(Iterator<S> source, Function<S, T> maker) {
    try {
      try {
        while (!thread.isInterrupted() && source.hasNext()) {
          steps.put(new Step.Made<>(maker.apply(source.next())));
        }
        steps.put(new Step.End<>());
      } catch (RuntimeException | Error fault) {
        steps.put(new Step.Failed<>(fault));
      }
    } catch (InterruptedException closed) {
      thread.interrupt();
    }
  }

  @Override
  public boolean hasNext() {
    return switch (step()) {
      case Step.Made<T> made -> true;
      case Step.End<T> end -> false;
      case Step.Failed<T>(RuntimeException fault) -> throw fault;
      case Step.Failed<T>(Error fault) -> throw fault;
      case Step.Failed<T>(Throwable fault) -> throw new IllegalStateException(fault);
    };
  }

  @Override
  public T next() {
    if (hasNext() && next instanceof Step.Made<T>(T value)) {
      next = null;
      return value;
    }
    throw new NoSuchElementException();
  }

  private Step<T> step() {
    Step<T> known = next;
    if (known == null) {
      try {
        known = steps.take();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
      next = known;
    }
    return known;
  }

  /** Ends the work; returns once the source is asked no more. */
  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
