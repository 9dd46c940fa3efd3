package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.text.BlockText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTitlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "นายพลพม่าลงเรือ",
        "นายพลระดับสูงลงเรือ",
        "นายพลอาวุโส ลงเรือ",
        "นายพลสี่คนลงเรือ"
      })
  void takesNoRankForATitleAndAName(String text) {
    assertThat(new PersonTitles().behind(new BlockText(0, text), 0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "นายกองเอก เรือพาย แม่น้ำ",
        "นายหมวดตรี เรือพาย แม่น้ำ",
        "พระครูใบฎีกาเรือพาย แม่น้ำ",
        "ว่าที่ร้อยตรี เรือพาย แม่น้ำ"
      })
  void dropsRanks(String mention) {
    assertThat(new PersonTitles().bare(mention, "พาย")).isEqualTo("เรือพาย แม่น้ำ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"นายเรืองยศ พายงาม", "นางนวลพรรณ เรือดี", "นางงามพิศ เรือดี"})
  void knowsThemBeforeNamesThatBeginLikeWords(String mention) {
    assertThat(new PersonTitles().behind(new BlockText(0, mention), 0)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "นายเรือ มาแล้ว",
        "นางงามจักรวาล มาแล้ว",
        "นางรำสวมชุด",
        "นางนวลบินมาแล้ว",
        "นายกรัฐมนตรี มา"
      })
  void takesNoWordForATitleAndAName(String text) {
    assertThat(new PersonTitles().behind(new BlockText(0, text), 0)).isZero();
  }
}
