package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          น้ำท่วมที่ จ.สุโขทัย อ.เมือง อ.ศรีสำโรง จ.พิษณุโลก อ.พรหมพิราม แล้ว | อ.เมือง
          น้ำท่วมที่ อำเภอศรีสำโรง ตำบลคลองตาล อำเภอสวรรคโลก ตำบลวังไม้ขอน อำเภอศรีนคร | ตำบลคลองตาล
          น้ำท่วมที่ จังหวัดสุโขทัย อำเภอเมือง ตำบลธานี ตำบลปากแคว อำเภอศรีสำโรง | ตำบลปากแคว
          น้ำท่วมที่ จังหวัดลำพูน ที่อำเภอเมือง จังหวัดน่าน ที่อำเภอปัว | อำเภอเมือง
          """)
  void tellsNothingWhereAListMayGoUpOrDown(String text, String written) {
    String name = Joined.meant(written, text);
    assertThat(name).isIn(written, written.replace("อ.", "อำเภอ"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          น้ำท่วมที่ อ.ปัว จ.น่าน อ.เมือง จ.ลำพูน แล้ว | อ.เมือง | อำเภอเมืองลำพูน
          น้ำท่วมที่ จ.น่าน และ อ.เมือง จ.ลำพูน แล้ว | อ.เมือง | อำเภอเมืองลำพูน
          น้ำท่วมที่ จ.น่าน (อ.เมือง ต.ในเวียง, อ.ปัว) แล้ว | อ.เมือง | อำเภอเมืองน่าน
          น้ำท่วมที่ จ.น่าน (อ.เมือง ต.ในเวียง, อ.ปัว) แล้ว | ต.ในเวียง | ตำบลในเวียง
          น้ำท่วมที่ ต.ปัว อ.ปัว จ.น่าน ต.บางพูด อ.ปากเกร็ด จ.นนทบุรี แล้ว | ต.บางพูด | ตำบลบางพูด อำเภอปากเกร็ด
          """)
  void goesUpAListThatOnlyGoesUp(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เรือล่มที่ อ.เมือง จ.ขอนแก่น ส่วนที่จังหวัดเลย ชาวบ้านที่อำเภอเมือง มีเรือมาช่วย",
        "ที่จังหวัดเลย ชาวบ้านที่อำเภอเมือง มีเรือมาช่วย ส่วนเรือล่มที่ อ.เมือง จ.ขอนแก่น",
        "จังหวัดลำพูน: อำเภอเมือง และจังหวัดเลย อำเภอเมือง",
        "ที่ จ.ลำพูน อ.เมือง อ.ลี้ จ.น่าน อ.ปัว ส่วน อ.เมือง จ.ลำพูน แล้วจังหวัดเลย"
            + " ชาวบ้านที่อำเภอเมือง มีเรือมาช่วย"
      })
  void takesNoneForItWhereAnotherProvinceWasNamedSince(String text) {
    assertThat(Joined.meant("อำเภอเมือง", text)).isEqualTo("อำเภอเมือง");
  }

  @Test
  void takesItForTheOnlyOneWhereItsOwnProvinceIsNamedAgain() {
    assertThat(
            Joined.meant(
                "ตำบลบางพูด",
                "ชาว ต.บางพูด อ.ปากเกร็ด จ.นนทบุรี ไปกรุงเทพฯ แล้วกลับจังหวัดนนทบุรี ชาวตำบลบางพูด"
                    + " พายเรือ"))
        .isEqualTo("ตำบลบางพูด อำเภอปากเกร็ด");
  }
}
