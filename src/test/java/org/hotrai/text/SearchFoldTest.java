package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFoldTest {
  @ParameterizedTest
  @CsvSource({
    "น้ำ, นํ้า",
    "เเม่, แม่",
    "ที่ี, ที่",
    "น้ิ, นิ้",
    "๒๕๖๒, 2562",
    "Réunion, reunion",
    "STRASSE, straße",
    "“คำ”, \"คํา\"",
    "๓–๔, 3-4",
    "ﬁnal, final",
    "ກຳ, ກໍາ",
  })
  void foldsAlike(String one, String other) {
    assertThat(SearchFold.fold(one)).isEqualTo(SearchFold.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"ที, ที่", "มา, มาก", "ก, ข", "art, arts"})
  void foldsApart(String one, String other) {
    assertThat(SearchFold.fold(one)).isNotEqualTo(SearchFold.fold(other));
  }

  @Property(seed = "25")
  void foldingTwiceChangesNothingMore(@ForAll("texts") String text) {
    String folded = SearchFold.fold(text);
    assertThat(SearchFold.fold(folded)).isEqualTo(folded);
  }

  @Property(seed = "25")
  void partsFoldAsTheWholeDoes(@ForAll("texts") String text) {
    assertThat(FoldedText.of(text).text()).isEqualTo(SearchFold.fold(text));
  }

  @Property(seed = "25")
  void everyFoldedCharacterComesFromSomewhere(@ForAll("texts") String text) {
    FoldedText folded = FoldedText.of(text);
    int last = 0;
    for (int i = 0; i < folded.text().length(); i++) {
      assertThat(folded.originalStart(i)).isBetween(last, text.length() - 1);
      assertThat(folded.originalEnd(i + 1)).isBetween(folded.originalStart(i) + 1, text.length());
      last = folded.originalStart(i);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return ThaiTexts.any();
  }
}
