package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplesTest {
  @ParameterizedTest
  @CsvSource({
    "พายเรือไปวัดท่าเรือทอง จังหวัดตาก, วัดท่าเรือทอง",
    "เจ้าอาวาสวัดใหญ่พายเรือ พูดกับแขก, วัดใหญ่พายเรือ",
    "ไหว้พระ ณ วัดกษัตราธิราช วรวิหาร ตอนเย็น, วัดกษัตราธิราช วรวิหาร",
    "พิธีที่วัดวชิราลงกรณวราราม วรวิหาร วันนี้, วัดวชิราลงกรณวราราม วรวิหาร",
    "ไปวัดพระธาตุชัยภูมิ แต่เช้า, วัดพระธาตุชัยภูมิ",
    "ละหมาดที่มัสยิดดารุลอามาน แต่เช้า, มัสยิดดารุลอามาน",
    "จากวัดคลองเตยใน วันนี้, วัดคลองเตยใน",
    "จำวัดที่วัดพระราม ๙ กาญจนาภิเษก, วัดพระราม ๙ กาญจนาภิเษก"
  })
  void findsTemples(String text, String temple) {
    assertThat(Joined.written(EntityType.PLACE, text)).contains(temple);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ตัวชี้วัดเรือพาย และเครื่องตรวจวัดออกซิเจน",
        "วัดอุณหภูมิก่อนลงเรือ วัดได้ 36 องศา",
        "คนพายเรือวัดกันที่ฝีมือ ทุกคนวัดใจกัน",
        "ไปวัดใกล้บ้านหรือวัดต่าง ๆ ในพื้นที่",
        "ขอรับรองวัดคาทอลิก และสร้างวัดวาอาราม"
      })
  void leavesWhatMeasuresAndTemplesWithoutName(String text) {
    assertThat(Joined.written(EntityType.PLACE, text)).isEmpty();
  }

  @Test
  void areOneByTheBeginningOfTheirNames() {
    assertThat(Joined.meant("วัดพายเรือ", "ไปวัดพายเรือวนาราม แล้วกลับจากวัดพายเรือ ตอนเย็น"))
        .isEqualTo("วัดพายเรือวนาราม");
    assertThat(Joined.meant("วัดพายทัศน์", "ไปวัดพายทัศนเทพวราราม แล้วกลับจากวัดพายทัศน์ ตอนเย็น"))
        .isEqualTo("วัดพายทัศนเทพวราราม");
    assertThat(Joined.meant("วัดโพธิ์", "ไปวัดโพธิ์ชัย แล้วไปวัดโพธิ์ ตอนเย็น"))
        .isEqualTo("วัดโพธิ์");
  }

  @Test
  void areOneInBothLanguages() {
    assertThat(Joined.meant("Wat Suthat", "ไปวัดสุทัศน์ (Wat Suthat) แต่เช้า"))
        .isEqualTo("วัดสุทัศนเทพวราราม");
  }
}
