package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code between backticks. */
class CodeSpansTest {
  private static List<String> in(String line) {
    return CodeSpans.in(line).stream().map(span -> span.of(line)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a `b` c `d` e | `b`,`d`
          a ``b ` c`` d | ``b ` c``
          a ` b `` c ` d | ` b `` c `
          a `` b ` c    | ''
          a             | ''
          """)
  void isBetweenRunsOfOneLength(String line, String code) {
    assertThat(in(line)).isEqualTo(code.isEmpty() ? List.of() : List.of(code.split(",")));
  }

  @Test
  void isNoneAmongRunsOfWhichNoTwoAreAlike() {
    StringBuilder line = new StringBuilder();
    for (int length = 1; length <= 2_000; length++) {
      line.append("`".repeat(length)).append('a');
    }
    assertThat(in(line.toString())).isEmpty();
  }
}
