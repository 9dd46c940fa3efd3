package org.hotrai.extract.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWeightTest {
  private static final int ENGLISH = TextWeight.of("The council opened the library today");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สภาตำบลเปิดห้องสมุดแห่งใหม่ในวันนี้",
        "ສະພາທ້ອງຖິ່ນເປີດຫໍສະໝຸດໃນມື້ນີ້ແລ້ວ",
        "ក្រុមប្រឹក្សាបានបើកបណ្ណាល័យនៅថ្ងៃនេះ",
        "ကောင်စီသည်ယနေ့စာကြည့်တိုက်ဖွင့်ခဲ့သည်"
      })
  void aSentenceWeighsAboutAsMuchAsAnEnglishOne(String sentence) {
    assertThat(TextWeight.of(sentence)).isBetween(ENGLISH * 2 / 3, ENGLISH * 2);
  }

  @Test
  void aChineseCharacterWeighsMoreThanALetter() {
    assertThat(TextWeight.of("图书馆")).isEqualTo(9);
    assertThat(TextWeight.of("としょ")).isEqualTo(6);
  }

  @Test
  void spaceAndPunctuationWeighNothing() {
    assertThat(TextWeight.of(" \u00A0\u200B.,;!?ฯๆ\n-")).isLessThanOrEqualTo(2);
    assertThat(TextWeight.of("")).isZero();
  }
}
