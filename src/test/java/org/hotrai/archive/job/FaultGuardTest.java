package org.hotrai.archive.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.junit.jupiter.api.Test;

class FaultGuardTest {
  private static String outcome(Supplier<String> work) {
    return FaultGuard.guarded("page.html", work, Message::code);
  }

  @Test
  void aFaultCostsAReason() {
    List<Supplier<String>> faults =
        List.of(
            () -> {
              throw new IllegalStateException("as a wrong state brings it about");
            },
            () -> {
              throw new StackOverflowError("as deep nesting brings it about");
            },
            () -> {
              throw new OutOfMemoryError("as a long page brings it about");
            });
    assertThat(faults).map(FaultGuardTest::outcome).containsOnly("archive.page-fault");
    assertThat(outcome(() -> "whole")).isEqualTo("whole");
  }

  @Test
  void whoStopsTheImportIsHeard() {
    assertThatThrownBy(() ->
            outcome(() -> {
              throw new CancellationException();
            }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void anArchiveThatCannotGoOnIsNoFaultOfThePage() {
    assertThatThrownBy(() ->
            outcome(() -> {
              throw new Failure(Message.of("store.content-damaged", "00"));
            }))
        .isInstanceOf(Failure.class);
  }
}
