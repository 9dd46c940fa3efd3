package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.list.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiHeadsTest {
  private static final ThaiHeads HEADS = new ThaiHeads();

  @ParameterizedTest
  @CsvSource({
    "กรมตรวจแม่น้ำ, RID, true",
    "กรมตรวจแม่น้ำ, RFT, false",
    "โรงพยาบาลแม่น้ำ, SI, true",
    "โรงพยาบาลแม่น้ำ, RVH, true",
    "ศูนย์ออกใบขับเรือ, CI, false",
    "ศูนย์ตรวจแม่น้ำ, RRC, true",
    "กลุ่มประเทศริมน้ำ, GRCs, false",
    "บริษัท เรือทอง จำกัด, XYZ, true",
    "มูลนิธิเรือทอง, WIND, true"
  })
  void comparesAShortFormWithTheEnglishWordsOfTheHead(String name, String shortForm, boolean fits) {
    assertThat(HEADS.fits(shortForm, name)).isEqualTo(fits);
  }

  @Test
  void hasLettersForEachHead() {
    assertThat(WordLists.lines("organisation-heads.tsv"))
        .allMatch(line -> line.matches("\\(?[ก-๎]+\t(?:-|[A-Z]+)"));
  }
}
