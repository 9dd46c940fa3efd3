package org.hotrai.entity.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Mention;
import org.hotrai.entity.SharedRecogniser;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedFairsTest {
  private static List<Candidate> find(String text) {
    return new NumberedFairs().find(new BlockText(0, text));
  }

  @ParameterizedTest
  @CsvSource({
    "ร่วมงาน Boat Smart Money ท่าพาย ครั้งที่ ๑๔ แล้ว, Boat Smart Money ท่าพาย ครั้งที่ 14",
    "ไปแข่งขัน Rowing Games 2024 ครั้งที่ 33, Rowing Games 2024 ครั้งที่ 33",
    "เปิดงาน “Global Forum for Boats ครั้งที่ 2” วันนี้, Global Forum for Boats ครั้งที่ 2"
  })
  void findsThemByTheirNumber(String text, String name) {
    assertThat(find(text)).isNotEmpty().allMatch(fair -> fair.name().equals(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ประชุมบอร์ดเงินเรือผ่าน Boat Wallet ครั้งที่ 2",
        "ร่วมงาน Boat Money ครั้งที่ 3/2567",
        "ร่วมงาน Boat ครั้งที่ 3",
        "ร่วมงานเรือดี ครั้งที่ 3"
      })
  void findsNoOthers(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void theLatinNameMeansTheSameElsewhere() {
    List<String> blocks =
        List.of(
            "ชาวเรือร่วมงาน Boat Smart Money", "งาน Boat Smart Money ท่าพาย ครั้งที่ 14 เริ่มแล้ว");
    assertThat(SharedRecogniser.get().recognise(blocks, null).mentions())
        .extracting(Mention::entity)
        .containsExactly(
            "Boat Smart Money ท่าพาย ครั้งที่ 14", "Boat Smart Money ท่าพาย ครั้งที่ 14");
  }
}
