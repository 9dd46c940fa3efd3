package org.hotrai.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.ui.web.ThaiLettering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReaderFx.class)
class ThaiLetteringTest {
  private final ThaiLettering lettering = ReaderFx.call(ThaiLettering::new);

  @Test
  void everyCharacterIsDrawnByOne() {
    String text = "ผู้ใหญ่บ้าน ASEAN ป้ำ น้ำ 😀 ๓ ๆ";

    assertThat(drawn(text)).hasSameSizeAs(text).contains(" ASEAN ").contains("😀");
  }

  @Test
  void toneStandsHigherAboveAVowel() {
    assertThat(drawn("ที่").charAt(2)).isNotEqualTo(drawn("ท่").charAt(1));
    assertThat(drawn("น้ำ").charAt(1)).isEqualTo(drawn("นิ้").charAt(2));
  }

  @Test
  void descenderMakesRoomForAVowel() {
    assertThat(drawn("ญู").charAt(0)).isNotEqualTo(drawn("ญา").charAt(0));
    assertThat(drawn("ฐู").charAt(0)).isNotEqualTo(drawn("ฐา").charAt(0));
  }

  @Test
  void linesEndBetweenWords() {
    assertThat(lettering.of("ฝนตก ที่นี่").breaks()).contains(2).doesNotContain(1, 3);
  }

  private String drawn(String text) {
    return lettering.of(text).text();
  }
}
