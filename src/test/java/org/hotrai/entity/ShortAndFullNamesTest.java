package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of one thing that differ in a word that is left out or has another beside it. */
class ShortAndFullNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เทศบาลเมืองเรือทอง แจ้งว่าเทศบาลเรือทองจะเปิดท่า | เทศบาลเมืองเรือทอง | เทศบาลเรือทอง
          อ่างเก็บน้ำห้วยเรือ เต็มแล้ว และอ่างห้วยเรือ มีน้ำ | อ่างเก็บน้ำห้วยเรือ | อ่างห้วยเรือ
          นิคมอุตสาหกรรมเรือเหนือ (Northern Boat Estate: NBE) เปิดแล้ว ที่ NBE มีเรือ | นิคมอุตสาหกรรมเรือเหนือ | NBE
          บริษัท เรือทองสากล จำกัด แจ้งว่า บริษัท เรือทองสากลฯ พร้อม | บริษัท เรือทองสากล จำกัด | บริษัท เรือทองสากลฯ
          นายกล้า พายเรือ นายกเทศมนตรีนครเชียงราย กล่าวว่า เทศบาลนครเชียงราย พร้อม \
          | เทศบาลนครเชียงราย | เทศมนตรีนครเชียงราย
          ท่าอากาศยานเรือทอง เปิดแล้ว และสนามบินเรือทอง จะเปิดต่อ | ท่าอากาศยานเรือทอง | สนามบินเรือทอง
          สถานีตำรวจเรือทอง แจ้งว่า สภ.เรือทอง (เดิม) จับคนลักเรือ | สถานีตำรวจภูธรเรือทอง | สถานีตำรวจเรือทอง
          กระทรวงวัฒนธรรม แจ้งว่า สป.วธ. มาแล้ว และสำนักงานปลัด วธ. ด้วย \
          | สำนักงานปลัดกระทรวงวัฒนธรรม | สำนักงานปลัด วธ.
          กระทรวงดิจิทัล เพื่อเศรษฐกิจและสังคม มาแล้ว | กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม \
          | กระทรวงดิจิทัล เพื่อเศรษฐกิจและสังคม
          กระทรวงอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม มาแล้ว \
          | กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม \
          | กระทรวงอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
          จัดที่ศูนย์แสดงสินค้าและการประชุมอิมแพ็ค เมืองทองธานี อำเภอปากเกร็ด แล้วย้ายไปอิมแพ็ค เมืองทองธานี \
          | ศูนย์แสดงสินค้าและการประชุม อิมแพ็ค เมืองทองธานี | ศูนย์แสดงสินค้าและการประชุมอิมแพ็ค เมืองทองธานี
          ตั้งศูนย์อาเซียนเพื่อผู้สูงอายุที่มีศักยภาพและนวัตกรรม แล้ว \
          | ศูนย์อาเซียนเพื่อผู้สูงอายุอย่างมีศักยภาพและนวัตกรรม \
          | ศูนย์อาเซียนเพื่อผู้สูงอายุที่มีศักยภาพและนวัตกรรม
          กระทรวงอุดมศึกษา มาแล้ว | กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม | กระทรวงอุดมศึกษา
          “นิเรือซัน” มาไทย บริษัท นิเรือซัน มอเตอร์ จำกัด แจ้งวันนี้ | บริษัท นิเรือซัน มอเตอร์ จำกัด | นิเรือซัน
          """)
  void areJoined(String text, String name, String other) {
    assertThat(Joined.in(text, name)).contains(other);
  }

  @Test
  void ofACompanyIsNoWordOfAPersonsName() {
    String text =
        "นายกล้า นิเรือซัน มาแล้ว บริษัท นิเรือซัน มอเตอร์ จำกัด แจ้ง และ นิเรือซัน พร้อม";
    assertThat(Joined.in(text, "บริษัท นิเรือซัน มอเตอร์ จำกัด"))
        .containsExactly("บริษัท นิเรือซัน มอเตอร์ จำกัด");
  }

  @Test
  void ofTwoPoliceStationsOfOneNameAreNotJoined() {
    String text = "สถานีตำรวจภูธรเรือทอง และสถานีตำรวจนครบาลเรือทอง มาแล้ว";
    assertThat(Joined.written(EntityType.ORGANISATION, text)).hasSize(2);
    assertThat(Joined.in(text, "สถานีตำรวจภูธรเรือทอง")).hasSize(1);
  }

  @Test
  void ofTwoMunicipalitiesOfOneNameNeitherHasTheBareOne() {
    String text = "เทศบาลเมืองเรือทอง แจ้งว่า เทศบาลตำบลเรือทอง แจ้งว่าเทศบาลเรือทองจะเปิดท่า";
    assertThat(Joined.in(text, "เทศบาลเมืองเรือทอง")).containsExactly("เทศบาลเมืองเรือทอง");
    assertThat(Joined.in(text, "เทศบาลตำบลเรือทอง")).containsExactly("เทศบาลตำบลเรือทอง");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          บริษัท นิเรือซัน มอเตอร์ จำกัด พบสหภาพนิเรือซัน แล้ว
          บริษัท นิเรือซัน มอเตอร์ จำกัด เป็นเจ้าของเรือชื่อ “นิเรือซัน 18” แล้ว
          บริษัท บริหารเรือซัน มอเตอร์ จำกัด ซื้อจากการบริหารเรือซันที่ด้อยคุณภาพ
          """)
  void ofACompanyIsNotWhatIsCalledAfterIt(String text) {
    assertThat(Joined.written(EntityType.ORGANISATION, text))
        .doesNotContain("นิเรือซัน", "บริหารเรือซัน");
  }
}
