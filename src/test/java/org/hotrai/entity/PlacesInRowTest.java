package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that are ordinary words, beside others. */
class PlacesInRowTest {
  private static List<String> places(String text) {
    return Joined.written(EntityType.PLACE, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เรือไปพิษณุโลก ตาก และสุโขทัยทุกวัน | ตาก
          มีท่าเรือ 4 แห่ง (แพร่ พะเยา ลำปาง น่าน) | แพร่ น่าน
          เรือจากชลบุรี, ตราด, ระยอง และตรัง มาถึงแล้ว | ตราด
          เรือจากหนองคาย เลย นครพนม มาถึงแล้ว | เลย
          Boats came from Phayao, Nan, and Phrae. | Nan Phrae
          Boats came from Tak and Chiang Rai. | Tak
          เรือจากอิตาลี เช็ก และเบลเยียม มาถึงแล้ว | เช็ก
          """)
  void areToldByThem(String text, String names) {
    assertThat(places(text)).contains(names.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เช็กเรือก่อนออกจากท่าทุกครั้ง",
        "ตรวจเช็กเรือที่ท่าให้ดี",
        "นายท้ายไม่เคยไป เลย พายอยู่ที่บ้าน",
        "Nan rowed home."
      })
  void areNoneElsewhere(String text) {
    assertThat(places(text)).isEmpty();
  }

  @Test
  void areNoneBesideAPlaceOfAnotherKindOrBeforeASurname() {
    assertThat(places("เรือไปพะเยา แพร่ข่าวดี")).containsExactly("พะเยา");
    assertThat(places("เรือไปพะเยา แพร่ กระจายข่าวดี")).containsExactly("พะเยา");
    assertThat(places("เรือไปพะเยา เลย จอดที่ท่า")).containsExactly("พะเยา");
    assertThat(places("พายเรือในแม่น้ำยม-น่าน และแม่น้ำเจ้าพระยา")).doesNotContain("น่าน");
    assertThat(places("พายเรือในบึงกาฬ เลย หนองคาย แล้วกลับ")).contains("เลย");
    assertThat(places("ผู้ซื้อไทย-เช็ก พายเรือ")).containsExactly("ไทย", "เช็ก");
    assertThat(places("ผู้ซื้อจากเยอรมนี เช็ก เรือก่อนรับ")).containsExactly("เยอรมนี");
    assertThat(places("She saw Phuket and Nan Carter.")).containsExactly("Phuket");
  }
}
