package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the head word alone means where the rest of the name is cut off by ฯ. */
class HeadWordsCutShortTest {
  private static final String TREATY = "อนุสัญญาว่าด้วยสิทธิเด็ก";
  private static final String OTHER = "อนุสัญญาว่าด้วยสิทธิคนพิการ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          สำนักงานฯ | สำนักงานสลากกินแบ่งรัฐบาล | สำนักงานสลากกินแบ่งรัฐบาล แถลงว่าเรือดี ทั้งนี้ สำนักงานฯ จะขายเรือ
          บริษัท ฯ | บริษัท เรือดี จำกัด | บริษัท เรือดี จำกัด แถลง ทั้งนี้ บริษัท ฯ จะขายเรือ
          กระทรวงฯ | กระทรวงพลังงาน | กระทรวงพลังงาน แถลง ทั้งนี้ กระทรวงฯ จะขายเรือ แล้วพบกระทรวงแรงงาน
          การประชุมฯ | การประชุมคณะกรรมการเรือแห่งชาติ ครั้งที่ 1/2567 | การประชุมคณะกรรมการเรือแห่งชาติ ครั้งที่ 1/2567 เริ่มแล้ว มีผู้เข้าร่วมการประชุมฯ มาก
          """)
  void meansTheOnlyOneOfItsKindBeforeIt(String written, String name, String text) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @Test
  void meansWhatABracketSaysUntilAnotherDoes() {
    String text = TREATY + " กับ " + OTHER + " (อนุสัญญาฯ) มีผลแล้ว ตามอนุสัญญาฯ เรือต้องดี";
    assertThat(Joined.in(text, OTHER)).containsExactly(OTHER, "อนุสัญญาฯ", "อนุสัญญาฯ");
    String again = text + " ต่อมา" + TREATY + " (อนุสัญญาฯ ) มีผล ตามอนุสัญญาฯ แพต้องดี";
    assertThat(Joined.in(again, TREATY)).containsExactly(TREATY, TREATY, "อนุสัญญาฯ", "อนุสัญญาฯ");
  }

  @Test
  void aBracketMayTellWhichOfSeveralForItselfAlone() {
    String text = TREATY + " กับ " + OTHER + " (อนุสัญญาฯ คนพิการ) มีผลแล้ว ตามอนุสัญญาฯ เรือดี";
    assertThat(Joined.in(text, OTHER)).containsExactly(OTHER, "อนุสัญญาฯ");
    assertThat(Joined.in(text, TREATY)).containsExactly(TREATY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "กระทรวงพลังงานกับกระทรวงแรงงานแถลง ทั้งนี้ กระทรวงฯ จะขายเรือ",
        "สำนักงานสลากกินแบ่งรัฐบาลกับสำนักงานเรือพาย แถลง ทั้งนี้ สำนักงานฯ จะขายเรือ",
        "ทั้งนี้ สำนักงานฯ จะขายเรือ สำนักงานสลากกินแบ่งรัฐบาล แถลง",
        "อนุสัญญาว่าด้วยสิทธิเด็ก กับ อนุสัญญาว่าด้วยสิทธิคนพิการ มีผลแล้ว ตามอนุสัญญาฯ เรือดี",
        "มีการประชุมฯ เรื่องเรือ",
        "ทั้งนี้ ฯ จะขายเรือ"
      })
  void meansNothingWhereItMayMeanAnother(String text) {
    assertThat(Joined.mentions(text)).noneMatch(mention -> mention.text().endsWith("ฯ"));
  }
}
