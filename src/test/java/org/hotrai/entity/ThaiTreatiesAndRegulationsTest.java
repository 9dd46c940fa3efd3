package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Thai articles call treaties, and what bodies lay down under a law. */
class ThaiTreatiesAndRegulationsTest {
  private final Recogniser recogniser = new Recogniser();

  private List<String> laws(String text) {
    return recogniser.recognise(List.of(text), null).mentions().stream()
        .filter(mention -> mention.type() == EntityType.LAW)
        .map(Mention::text)
        .toList();
  }

  private List<String> joined(String text) {
    return recogniser.recognise(List.of(text), null).mentions().stream()
        .filter(mention -> mention.type() == EntityType.LAW)
        .map(mention -> mention.text() + " = " + mention.entity())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ชาวเรือขอให้รัฐเข้าเป็นภาคีอนุสัญญาว่าด้วยความปลอดภัยของเรือเล็ก เมื่อปีก่อน | อนุสัญญาว่าด้วยความปลอดภัยของเรือเล็ก
          ไทยยอมรับอนุสัญญาต่อต้านการทรมานมานานแล้ว | อนุสัญญาต่อต้านการทรมาน
          หลายชาติเห็นชอบสนธิสัญญามิตรภาพและความร่วมมือในลุ่มน้ำนี้ | สนธิสัญญามิตรภาพและความร่วมมือในลุ่มน้ำ
          ทุกชาติยึดพิธีสารเกียวโต ก่อนลงนาม | พิธีสารเกียวโต
          เห็นชอบความตกลงระหว่างรัฐบาลไทยกับรัฐบาลลาวว่าด้วยการเดินเรือข้ามแดน ทันที | ความตกลงระหว่างรัฐบาลไทยกับรัฐบาลลาวว่าด้วยการเดินเรือข้ามแดน
          สภาให้สัตยาบันอนุสัญญาองค์การแรงงานระหว่างประเทศ ฉบับที่ 144 แล้ว | อนุสัญญาองค์การแรงงานระหว่างประเทศ ฉบับที่ 144
          ภาคีกรอบอนุสัญญาสหประชาชาติว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ สมัยที่ 28 | กรอบอนุสัญญาสหประชาชาติว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ
          อนุสัญญาว่าด้วยการคุ้มครองเรือทุกลำจากการบังคับให้จมน้ำ (Boat Convention) มีผล | อนุสัญญาว่าด้วยการคุ้มครองเรือทุกลำจากการบังคับให้จมน้ำ
          ทำตามระเบียบกระทรวงการคลัง ว่าด้วยค่าเช่าเรือ พ.ศ. 2562 อย่างเคร่งครัด | ระเบียบกระทรวงการคลัง ว่าด้วยค่าเช่าเรือ พ.ศ. 2562
          ฝ่าฝืนประกาศกระทรวงสาธารณสุข (ฉบับที่ 424) พ.ศ. ๒๕๖๔ มีโทษปรับ | ประกาศกระทรวงสาธารณสุข (ฉบับที่ 424) พ.ศ. ๒๕๖๔
          เห็นชอบร่างระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานเรือ พ.ศ. .... ตามที่เสนอ | ร่างระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานเรือ พ.ศ. ....
          เห็นชอบร่างระเบียบกระทรวงการคลังว่าด้วยงานเรือ พ.ศ. …. ตามที่เสนอ | ร่างระเบียบกระทรวงการคลังว่าด้วยงานเรือ พ.ศ. ….
          ให้ยกเลิกประกาศกระทรวงพาณิชย์ เรื่อง กำหนดราคาปลา พ.ศ. 2541 เสีย | ประกาศกระทรวงพาณิชย์ เรื่อง กำหนดราคาปลา พ.ศ. 2541
          """)
  void findsThem(String text, String law) {
    assertThat(laws(text)).contains(law);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รัฐมนตรีพูดถึงอนุสัญญาที่ไทยลงนามไว้",
        "หลายประเทศยังไม่ยอมรับอนุสัญญาระหว่างประเทศ ทั้งสองฝั่งน้ำ",
        "ทั้งสองฝ่ายทำความตกลงกับสำนักงานใหญ่แล้ว",
        "ลงนามบันทึกความตกลงว่าด้วยการซื้อปลา",
        "คณะรัฐมนตรีประกาศแผนระยะยาว พ.ศ. 2566",
        "ปรับปรุงกฎระเบียบให้ทันสมัย พ.ศ. 2566",
        "กระทรวงออกประกาศกระทรวงเมื่อวันก่อน พ.ศ. 2566"
      })
  void takesNoOrdinaryWordsForThem(String text) {
    assertThat(laws(text)).isEmpty();
  }

  @Test
  void knowsATreatyByItsHeadWordThatIsCut() {
    assertThat(joined("ไทยเป็นภาคีอนุสัญญาว่าด้วยเรือเล็ก มานาน ตามอนุสัญญาฯ ข้อ 5 เรือต้องมีไฟ"))
        .containsExactly(
            "อนุสัญญาว่าด้วยเรือเล็ก = อนุสัญญาว่าด้วยเรือเล็ก",
            "อนุสัญญาฯ = อนุสัญญาว่าด้วยเรือเล็ก");
  }

  @Test
  void leavesTheHeadWordOfTwoTreatiesAlone() {
    assertThat(
            laws("เทียบอนุสัญญาว่าด้วยเรือเล็ก กับอนุสัญญาว่าด้วยเรือใหญ่ แล้ว อนุสัญญาฯ ใดดีกว่า"))
        .containsExactly("อนุสัญญาว่าด้วยเรือเล็ก", "อนุสัญญาว่าด้วยเรือใหญ่");
  }

  @Test
  void knowsAListedTreatyInBothLanguages() {
    assertThat(
            joined(
                "ภาคี UNFCCC คือภาคีกรอบอนุสัญญาสหประชาชาติว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ"
                    + " นั่นเอง"))
        .extracting(line -> line.replaceAll(".* = ", ""))
        .containsOnly("กรอบอนุสัญญาสหประชาชาติว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ")
        .hasSize(2);
  }

  @Test
  void leavesTheBodyOfANoticeWithoutAYearAsABody() {
    assertThat(laws("ตามประกาศกระทรวงสาธารณสุข เรื่อง น้ำดื่ม เมื่อวันก่อน")).isEmpty();
  }

  @Test
  void knowsTheOneDraftOfAnArticleByItsKindAlone() {
    assertThat(joined("เห็นชอบร่างกฎกระทรวงกำหนดไฟเรือ พ.ศ. .... แล้ว โดยร่างกฎกระทรวง มีสามข้อ"))
        .containsExactly(
            "ร่างกฎกระทรวงกำหนดไฟเรือ พ.ศ. .... = ร่างกฎกระทรวงกำหนดไฟเรือ พ.ศ. ....",
            "ร่างกฎกระทรวง = ร่างกฎกระทรวงกำหนดไฟเรือ พ.ศ. ....");
  }

  @Test
  void leavesADraftThatNothingNamesAlone() {
    assertThat(laws("คณะรัฐมนตรีเห็นชอบร่างกฎกระทรวง ตามที่กระทรวงเสนอ")).isEmpty();
  }
}
