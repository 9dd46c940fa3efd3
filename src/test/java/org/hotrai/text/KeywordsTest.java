package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KeywordsTest {
  @Test
  void findsAWordWhateverItsCaseAndWhatStandsAroundIt() {
    Keywords words = Keywords.of("sign", "สมาชิก", "regíst");
    assertThat(words.isAnyIn("Please SIGN up")).isTrue();
    assertThat(words.isAnyIn("sign")).isTrue();
    assertThat(words.isAnyIn("สมัครสมาชิกที่นี่")).isTrue();
    assertThat(words.isAnyIn("REGÍSTRATE")).isTrue();
    assertThat(words.isAnyIn("sig n, สมา ชิก")).isFalse();
    assertThat(words.isAnyIn("")).isFalse();
  }

  @Property
  void findsWhatAPatternOfThoseWordsFinds(
      @ForAll @Size(min = 1, max = 4)
          List<@StringLength(min = 2, max = 4) @CharRange(from = 'a', to = 'c') String> words,
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = 'a', to = 'd')
          @CharRange(from = 'A', to = 'C')
          String text) {
    Pattern pattern =
        Pattern.compile(
            words.stream().map(Pattern::quote).collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);
    assertThat(Keywords.of(words.toArray(String[]::new)).isAnyIn(text))
        .isEqualTo(pattern.matcher(text).find());
  }
}
