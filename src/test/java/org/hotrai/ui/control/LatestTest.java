package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final Deque<Runnable> queue = new ArrayDeque<>();
  private final List<String> worked = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Latest latest = new Latest(new Background(queue::add, Runnable::run));

  @Test
  void onlyTheNewestAnswerCountsAndWhatWasOvertakenIsNeverRun() {
    ask("a");
    ask("ab");
    ask("abc");
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
    assertThat(worked).containsExactly("a", "abc");
    assertThat(told).containsExactly("abc");
  }

  @Test
  void aFailureIsToldAndTheNextRequestRuns() {
    latest.run(
        () -> {
          throw new IllegalStateException("broken");
        },
        answer -> told.add("answer"),
        failure -> told.add(String.valueOf(failure.getMessage())));
    queue.remove().run();
    ask("next");
    queue.remove().run();
    assertThat(told).containsExactly("broken", "next");
  }

  private void ask(String query) {
    latest.run(
        () -> {
          worked.add(query);
          return query;
        },
        told::add,
        failure -> told.add("failed"));
  }
}
