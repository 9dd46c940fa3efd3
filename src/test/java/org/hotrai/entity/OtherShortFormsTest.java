package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short forms that are spelled, made of syllables, glued to other words, or without head word. */
class OtherShortFormsTest {
  private final Recogniser recogniser = SharedRecogniser.get();

  private List<String> bodies(String text) {
    return recogniser.recognise(List.of(text), null).mentions().stream()
        .filter(mention -> mention.type() == EntityType.ORGANISATION)
        .map(mention -> mention.text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          สถาบันทดสอบเรือเล็ก หรือ ไออาร์ที แจ้งว่า ไออาร์ที พร้อมแล้ว | สถาบันทดสอบเรือเล็ก | ไออาร์ที
          สำนักงานนวัตกรรมแห่งชาติ หรือ เอ็นไอเอ แจ้งว่า เอ็นไอเอ พร้อม | สำนักงานนวัตกรรมแห่งชาติ | เอ็นไอเอ
          ลงนามกับ Siam Boating & Fishing Technology Institute (BOATEC) โดย BOATEC จะช่วย \
          | Siam Boating & Fishing Technology Institute | BOATEC
          BOATEC (Siam Boating & Fishing Technology Institute) มาเยือน โดย BOATEC จะช่วย \
          | Siam Boating & Fishing Technology Institute | BOATEC
          ธนาคารกรุงไทย เปิดตัวเรือ จองผ่านกรุงไทย หรือให้ กรุงไทยช่วยจอง | ธนาคารกรุงไทย | กรุงไทย
          ท่าอากาศยานสุวรรณภูมิ เปิดแล้ว เรือบินถึงสุวรรณภูมิ แล้วออกจากสุวรรณภูมิไป | ท่าอากาศยานสุวรรณภูมิ | สุวรรณภูมิ
          นายกล้า พายเรือ หรือ “กำนันกล้วย” เล่าว่าน้ำขึ้น จากนั้น กำนันกล้วย ก็กลับ | กล้า พายเรือ | กำนันกล้วย
          การประชุมรัฐภาคีอนุสัญญาว่าด้วยเรือ สมัยที่ 28 (COB28) เริ่มแล้ว โดย COB28 จะจบพรุ่งนี้ \
          | การประชุมรัฐภาคีอนุสัญญาว่าด้วยเรือ สมัยที่ 28 | COB28
          """)
  void meanWhatIsNamedInFull(String text, String name, String shortForm) {
    assertThat(Joined.in(text, name)).filteredOn(shortForm::equals).hasSize(2);
  }

  @Test
  void ofBanksAreNoPersonsAndNoOtherCompanies() {
    assertThat(
            Joined.in(
                "ธนาคารออมสิน แจ้งว่า นายออมสิน พายเรือ มาถึงแล้ว และออมสินจะช่วย", "ธนาคารออมสิน"))
        .containsExactly("ธนาคารออมสิน", "ออมสิน");
    assertThat(Joined.in("ธนาคารกสิกรไทย แจ้งว่าศูนย์วิจัยกสิกรไทยพบเรือ", "ธนาคารกสิกรไทย"))
        .containsExactly("ธนาคารกสิกรไทย");
  }

  @Test
  void areReadBehindWordsThatMakeOthersWithThem() {
    assertThat(
            Joined.in(
                "กรมการจัดหางาน แจ้งว่าที่ผ่านมากรมฯไม่เคยหยุด และทางกรมฯจะทำต่อ",
                "กรมการจัดหางาน"))
        .containsExactly("กรมการจัดหางาน", "กรมฯ", "กรมฯ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ช่วยเหลือเอสเอ็มอีทั่วประเทศ และ เอสเอ็มอีไทย",
        "หยอดเงินลงกระปุกออมสินทุกวัน",
        "ขึ้นเรือไปสุวรรณภูมิ แล้วกลับ"
      })
  void areNoBodiesAlone(String text) {
    assertThat(bodies(text)).isEmpty();
  }

  @Test
  void leaveOtherNamesWithTheWordToOthers() {
    assertThat(Joined.in("ธนาคารออมสิน แจกกระปุกออมสิน ในโครงการออมสินรักเรือ", "ธนาคารออมสิน"))
        .containsExactly("ธนาคารออมสิน");
  }

  @Test
  void meanNeitherOfTwoThatAreJoinedByAnd() {
    assertThat(bodies("กองทุนพัฒนาเรือใหญ่ และกองทุนพัฒนาเรือเล็ก ลงนามแล้ว โดยกองทุนฯ จะช่วย"))
        .doesNotContain("กองทุนฯ");
  }

  @Test
  void areNoneOfABodyThatHasItsOwn() {
    assertThat(Joined.in("ลงนามกับ Siam Boating Tank (SBT) เรื่อง STA แล้ว", "Siam Boating Tank"))
        .containsExactly("Siam Boating Tank", "SBT");
  }

  @Test
  void haveTheNumberOfTheirMeeting() {
    assertThat(
            Joined.in(
                "การประชุมรัฐภาคีอนุสัญญาว่าด้วยเรือ สมัยที่ 28 (COB29) เริ่มแล้ว",
                "การประชุมรัฐภาคีอนุสัญญาว่าด้วยเรือ สมัยที่ 28"))
        .hasSize(1);
  }
}
