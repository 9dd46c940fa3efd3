package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Companies whose name in Latin letters stands in a bracket in Thai. */
class SpelledCompaniesTest {
  @Test
  void areOneWithTheirNameInThai() {
    String text = "หารือกับผู้บริหารบริษัท KALDEE (คาลดี้) เรื่องเรือ ต่อมาคาลดี้ ส่งเรือมา";
    assertThat(Joined.in(text, "บริษัท KALDEE")).contains("คาลดี้");
  }

  @Test
  void areNotWhatTheBracketTellsOfThem() {
    String text = "หารือกับผู้บริหารบริษัท KALDEE (สำนักงานใหญ่) เรื่องเรือ";
    assertThat(Joined.in(text, "บริษัท KALDEE")).doesNotContain("สำนักงานใหญ่");
  }

  @Test
  void areNotOrdinaryWordsThatBeginAlike() {
    String text = "หารือกับบริษัท MITRE (มหาชน) และบริษัท ABCD (เอกชน) เรื่องเรือ";
    assertThat(Joined.in(text, "บริษัท MITRE")).doesNotContain("มหาชน");
    assertThat(Joined.in(text, "บริษัท ABCD")).doesNotContain("เอกชน");
  }
}
