package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {
  private final List<Runnable> threads = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final InTurn inTurn = new InTurn(new Background(threads::add, Runnable::run));

  @Test
  void eachRequestWaitsForTheOneBefore() {
    inTurn.run(() -> "a", told::add, failure -> told.add("failed"));
    inTurn.<String>run(
        () -> {
          throw new IllegalStateException();
        },
        told::add,
        failure -> told.add("failed"));
    inTurn.run(() -> "c", told::add, failure -> told.add("failed"));
    assertThat(threads).hasSize(1);
    threads.removeFirst().run();
    assertThat(told).containsExactly("a");
    assertThat(threads).hasSize(1);
    threads.removeFirst().run();
    threads.removeFirst().run();
    assertThat(told).containsExactly("a", "failed", "c");
    assertThat(threads).isEmpty();
  }

  @Test
  void whatIsDecidedComesBeforeWhatIsAskedByThen() {
    inTurn.run(() -> "a", told::add, failure -> told.add("failed"));
    for (String name : List.of("b", "c")) {
      inTurn.decide(() ->
          inTurn.run(
              () -> name, done -> told.add(done + told.size()), failure -> told.add("failed")));
    }
    while (!threads.isEmpty()) {
      threads.removeFirst().run();
    }
    assertThat(told).containsExactly("a", "b1", "c2");
  }
}
