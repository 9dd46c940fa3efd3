package org.hotrai.entity.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiFairsTest {
  private final ThaiFairs fairs = new ThaiFairs();

  private List<Candidate> in(String text) {
    return fairs.find(new BlockText(0, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ไปเปิดงาน “เรือพายร่วมสมัย” ที่ท่าเรือ | เรือพายร่วมสมัย
          ไปชมนิทรรศการ "เรือในความทรงจำ" วันนี้ | เรือในความทรงจำ
          จัดสัมมนา “รู้ทันคลื่นลมทะเล” ครั้งที่ 4 แล้ว | รู้ทันคลื่นลมทะเล ครั้งที่ 4
          ชมการประกวด “เพลงเรือเพื่อชุมชน” ประจำปี 2566 | เพลงเรือเพื่อชุมชน ประจำปี 2566
          ชวนเที่ยวงานประเพณีแข่งเรือยาว ประจำปี พ.ศ. ๒๕๖๖ ที่วัด | งานประเพณีแข่งเรือยาว ประจำปี 2566
          ร่วมงานบวงสรวงพญาเรือหางยาวประจำปี 2566 ด้วย | งานบวงสรวงพญาเรือหางยาว ประจำปี 2566
          เปิดงานมหกรรมเรือและแพแห่งชาติ ประจำปี 2566 | มหกรรมเรือและแพแห่งชาติ ประจำปี 2566
          เที่ยวงานกาชาดประจำปี ๒๕๖๖ ที่สวน | งานกาชาด ประจำปี 2566
          """)
  void haveTheNameThatQuotationMarksOrTheYearEnd(String text, String name) {
    assertThat(in(text)).extracting(Candidate::name).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ผลงาน “เรือพายร่วมสมัย” ได้รางวัล",
        "รายงาน “สถานการณ์เรือพาย” แล้ว",
        "กระทรวงแรงงาน “เรือพายร่วมสมัย”",
        "หัวข้อการจัดงาน “รักเรือรักแม่น้ำ”",
        "ภายใต้ธีมงาน “รักเรือรักแม่น้ำ”",
        "กดเปิดใช้งาน “ทางเรือ” แล้ว",
        "ขับเคลื่อนงาน “พายเรือ พายใจ” ต่อไป",
        "ในวันงาน “ครูเรือ” มาด้วย",
        "จัดสัมมนา “โครงการพัฒนาระบบท่าเรือ” แล้ว",
        "ได้เป็นเมืองเทศกาลเรือโลก ประจำปี 2566",
        "หลักการทรงงาน “ด้านเรือพาย”",
        "ในช่วงเทศกาลสงกรานต์ ประจำปี 2566",
        "รายงานการพัฒนาเรือ ประจำปี 2566",
        "ผลการดำเนินงานของท่าเรือ ประจำปี 2566",
        "งานวิจัยเรือประจำปี 2566"
      })
  void areNoneOfWhatOnlySoundsSo(String text) {
    assertThat(in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"งาน “", "งาน \"ก", "งานวัน", "ประจำปี 2566 ", "มหกรรม "})
  void manyTakeLinearTime(String form) {
    BlockText block = new BlockText(0, form.repeat(200_000 / form.length()));
    assertTimeout(Duration.ofSeconds(5), () -> assertThat(fairs.find(block)).isNotNull());
  }

  @Test
  void areSureOfLongNamesOnly() {
    assertThat(in("ไปเปิดงาน “เรือพาย” และงาน “เรือพายร่วมสมัยสู่สายน้ำใหม่”"))
        .extracting(Candidate::confidence)
        .satisfiesExactly(
            few -> assertThat(few).isLessThan(Candidate.CERTAIN),
            many -> assertThat(many).isEqualTo(Candidate.CERTAIN));
  }
}
