package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictsOfOneNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เรือล่มที่ อ.เมือง จ.ขอนแก่น เมื่อคืน | อ.เมือง | อำเภอเมืองขอนแก่น
          เรือล่มที่อำเภอเมือง จังหวัดลำพูน เมื่อคืน | อำเภอเมือง | อำเภอเมืองลำพูน
          เรือล่มที่อำเภอเมืองฯ จังหวัดลำพูน เมื่อคืน | อำเภอเมืองฯ | อำเภอเมืองลำพูน
          ชาวอำเภอเฉลิมพระเกียรติ จังหวัดน่าน พายเรือ | อำเภอเฉลิมพระเกียรติ | อำเภอเฉลิมพระเกียรติ จังหวัดน่าน
          ชาวตำบลในเมือง อ.เมือง จ.ลำพูน พายเรือ | ตำบลในเมือง | ตำบลในเมือง อำเภอเมืองลำพูน
          ชาว ต.บ้านใหม่ อ.ปากเกร็ด จ.นนทบุรี พายเรือ | ต.บ้านใหม่ | ตำบลบ้านใหม่ อำเภอปากเกร็ด
          ชาวตำบลบ้านใหม่ จังหวัดนนทบุรี พายเรือ | ตำบลบ้านใหม่ | ตำบลบ้านใหม่ จังหวัดนนทบุรี
          ชาวอำเภอปากเกร็ด จังหวัดนนทบุรี พายเรือ | อำเภอปากเกร็ด | อำเภอปากเกร็ด
          เรือล่มที่ อ.เมือง อ.ปัว จ.น่าน เมื่อคืน | อ.เมือง | อำเภอเมืองน่าน
          น้ำท่วมที่ น่าน (อำเภอเมือง อำเภอปัว) และ จ.พะเยา (อำเภอปง) | อำเภอเมือง | อำเภอเมืองน่าน
          """)
  void namesADistrictByWhatItStandsIn(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @Test
  void takesADistrictForTheOnlyOneThatTheArticleTellsMoreOf() {
    assertThat(
            Joined.meant(
                "อำเภอเมือง", "เรือล่มที่ อ.เมือง จ.ลำพูน ต่อมาที่อำเภอเมือง มีเรือมาช่วย"))
        .isEqualTo("อำเภอเมืองลำพูน");
    assertThat(
            Joined.meant(
                "ตำบลบางพูด", "ชาว ต.บางพูด อ.ปากเกร็ด พายเรือ แล้วชาวตำบลบางพูด กลับบ้าน"))
        .isEqualTo("ตำบลบางพูด อำเภอปากเกร็ด");
    assertThat(
            Joined.meant(
                "อำเภอเมือง", "ที่ อ.เมือง จ.ลำพูน และ อ.เมือง จ.น่าน แล้วชาวอำเภอเมือง กลับบ้าน"))
        .isEqualTo("อำเภอเมือง");
  }
}
