package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingTest {
  @ParameterizedTest
  @CsvSource({
    "the rule of law, law, true, true, true",
    "the rule of lawyers, law, true, false, true",
    "outlaw, law, true, false, false",
    "outlaw law, law, true, true, true",
    "คนไทย, ไทย, true, true, true",
    "ที่ดิน, ที, false, false, false",
    "ที่ดิน, ่ดิน, false, false, false",
    "ปี2562, 2562, true, true, true",
    "ปี2562, 256, true, false, true",
    "aipr, asean, false, false, false"
  })
  void holds(String text, String part, boolean clusters, boolean words, boolean beginnings) {
    assertThat(Holding.CLUSTERS.test(text, part)).isEqualTo(clusters);
    assertThat(Holding.WORDS.test(text, part)).isEqualTo(words);
    assertThat(Holding.BEGINNINGS.test(text, part)).isEqualTo(beginnings);
  }

  @Property(seed = "41")
  void theStricterWayFindsNoMore(
      @ForAll @Chars({'a', ' ', '1', '\u0301'}) @CharRange(from = 'ก', to = 'ํ') String text,
      @ForAll @Chars({'a', ' ', '1', '\u0301'}) @CharRange(from = 'ก', to = 'ํ') String part) {
    for (String whole : new String[] {text, text + part, part + text}) {
      assertThat(!Holding.WORDS.test(whole, part) || Holding.BEGINNINGS.test(whole, part)).isTrue();
      assertThat(!Holding.BEGINNINGS.test(whole, part) || Holding.CLUSTERS.test(whole, part))
          .isTrue();
    }
    assertThat(Holding.WORDS.test(part, part)).isTrue();
  }
}
