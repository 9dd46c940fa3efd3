package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void handsOverInTheOrderOfTheSource() {
    List<Integer> doubled = new ArrayList<>();
    try (Ahead<Integer> ahead = Ahead.of(IntStream.range(0, 1000).iterator(), i -> 2 * i)) {
      ahead.forEachRemaining(doubled::add);
      assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
    }
    assertThat(doubled).isEqualTo(IntStream.range(0, 1000).map(i -> 2 * i).boxed().toList());
  }

  @Test
  void makesNoMoreThanAFewBeforeTheyAreAskedFor() {
    AtomicInteger made = new AtomicInteger();
    try (Ahead<Integer> ahead = Ahead.of(endless(), i -> made.incrementAndGet())) {
      for (int i = 0; i < 100; i++) {
        ahead.next();
        assertThat(made.get()).isLessThanOrEqualTo(i + 6);
      }
    }
  }

  @Test
  void faultsComeInTheirTurn() {
    IllegalStateException broken = new IllegalStateException("broken");
    try (Ahead<Integer> ahead =
        Ahead.of(
            Stream.of(1, 2, 3).iterator(),
            i -> {
              if (i == 3) {
                throw broken;
              }
              return i;
            })) {
      assertThat(ahead.next()).isEqualTo(1);
      assertThat(ahead.next()).isEqualTo(2);
      assertThatThrownBy(ahead::hasNext).isSameAs(broken);
      assertThatThrownBy(ahead::next).isSameAs(broken);
    }
  }

  @Test
  void closingWaitsUntilTheWorkHasEnded() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Ahead<Integer> ahead =
        Ahead.of(
            endless(),
            i -> {
              begun.countDown();
              untilInterrupted();
              ended.set(true);
              return i;
            });
    begun.await();
    ahead.close();
    assertThat(ended).isTrue();
  }

  @Test
  void anInterruptedReaderGivesUp() {
    try (Ahead<Integer> ahead =
        Ahead.of(
            endless(),
            i -> {
              untilInterrupted();
              return i;
            })) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(ahead::hasNext).isInstanceOf(CancellationException.class);
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void untilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static Iterator<Integer> endless() {
    return Stream.iterate(1, i -> i + 1).iterator();
  }
}
