package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.text.SearchFold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPatternTest {
  private static boolean finds(String words, String text) {
    return TextPattern.of(words, false).matcher(SearchFold.fold(text)).find();
  }

  @ParameterizedTest
  @CsvSource({
    "02, โทร ☎\uFE0F02-123",
    "Thailand, ✅\uFE0FThailand",
    "love you, love ❤\uFE0F you",
    "ข่าว AI, ข่าว❤\uFE0FAI"
  })
  void marksOfASignBelongToIt(String words, String text) {
    assertThat(finds(words, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"b, a\u20DDb", "a, a\u20DDb", "a, a\u0E34", "02, 102"})
  void marksOfALetterEndNoWord(String words, String text) {
    assertThat(finds(words, text)).isFalse();
  }
}
