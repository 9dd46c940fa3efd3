package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hotrai.text.SearchFold;
import org.junit.jupiter.api.Test;

class AnalyserTest {
  @Test
  void thaiIsCutByTheDictionary() {
    assertThat(Analyser.words("กฎหมายระหว่างประเทศ"))
        .containsExactly("กฎหมาย", "ระหว่าง", "ประเทศ");
  }

  @Test
  void wordsWithSaraAmStayWhole() {
    assertThat(Analyser.words("แม่น้ำสำคัญ"))
        .isEqualTo(List.of(SearchFold.fold("แม่น้ำ"), SearchFold.fold("สำคัญ")));
  }

  @Test
  void scriptsAndSignsPart() {
    assertThat(Analyser.words("ASEAN.org/ข่าวAIPR ปี๒๕๖๒"))
        .containsExactly("asean", "org", "ข่าว", "aipr", "ปี", "2562");
  }

  @Test
  void encodedDataIsShortened() {
    assertThat(Analyser.words("A".repeat(50_000)).getFirst()).hasSize(200);
  }

  @Property(seed = "25")
  void tokensStandWhereTheySay(@ForAll String text) {
    String folded = SearchFold.fold(text);
    assertThat(Analyser.tokens(folded))
        .allSatisfy(token -> assertThat(token.place().of(folded)).startsWith(token.text()));
  }
}
