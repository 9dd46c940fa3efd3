package org.hotrai.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.hotrai.message.Message;
import org.junit.jupiter.api.Test;

class CarefulExtractorTest {
  private static String outcome(Supplier<String> work) {
    return CarefulExtractor.careful("page.html", work, Message::code);
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
    assertThat(faults).map(CarefulExtractorTest::outcome).containsOnly("archive.page-fault");
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
}
