package org.hotrai.entity.bracket;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrFinderTest {
  private static final OrFinder OR =
      new OrFinder(new FullNames(new ThaiBodies(new Gazetteer()), new LatinHeads()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          สำนักงานพัฒนาเรือแห่งชาติ หรือ สพร. เปิดงาน | สพร.
          สำนักงานพัฒนาเรือแห่งชาติ เรียกโดยย่อว่า “สพร.” เปิดงาน | สพร.
          สำนักงานพัฒนาเรือแห่งชาติ (NBO) หรือ “เรือดีมาก” เปิดงาน | เรือดีมาก
          """)
  void findsTheShortFormBehindTheWord(String text, String shortForm) {
    assertThat(Found.by(OR, text))
        .contains("ORGANISATION " + shortForm + " = สำนักงานพัฒนาเรือแห่งชาติ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สำนักงานพัฒนาเรือแห่งชาติ หรือ “เรือดีมาก” เปิดงาน",
        "สำนักงานพัฒนาเรือแห่งชาติ หรือ NBO 2031 เปิดงาน",
        "ขึ้นเรือ หรือ ลงเรือ แล้วเปิดงาน"
      })
  void takesNoOtherWordForOne(String text) {
    assertThat(Found.by(OR, text)).isEmpty();
  }
}
