package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class FoldedTextTest {
  @Property(seed = "25")
  void theTextIsTheFold(
      @ForAll @CharRange(from = 'ก', to = '๛') @Chars({'A', 'b', ' ', '\n', '“'}) String text) {
    assertThat(FoldedText.of(text).text()).isEqualTo(SearchFold.fold(text));
  }

  @Property(seed = "25")
  void placesLieInTheOriginalInOrder(@ForAll String text) {
    FoldedText folded = FoldedText.of(text);
    int last = 0;
    for (int i = 0; i < folded.text().length(); i++) {
      assertThat(folded.originalStart(i)).isBetween(last, text.length());
      assertThat(folded.originalEnd(i + 1)).isGreaterThan(folded.originalStart(i));
      last = folded.originalStart(i);
    }
  }

  @Example
  void everyCharacterComesFromItsCluster() {
    FoldedText folded = FoldedText.of("A น้ำ");
    assertThat(folded.text()).isEqualTo("a น\u0E4D\u0E49า");
    assertThat(folded.originalStart(3)).isEqualTo(2);
    assertThat(folded.originalEnd(6)).isEqualTo(5);
  }
}
