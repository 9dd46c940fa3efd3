package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which law the sections are that stand without one. */
class SectionsOfLawsTest {
  private static final String BOATS = "พระราชบัญญัติเรือเล็ก พ.ศ. 2550";
  private static final String RAFTS = "พระราชบัญญัติแพไม้ พ.ศ. 2551";

  private final Recogniser recogniser = SharedRecogniser.get();

  private List<String> sections(String... blocks) {
    return recogniser.recognise(List.of(blocks), null).mentions().stream()
        .filter(mention -> mention.type() == EntityType.LAW && mention.text().charAt(0) == 'ม')
        .map(mention -> mention.text() + " = " + mention.entity())
        .toList();
  }

  @Test
  void areOfTheOnlyActOfTheArticle() {
    assertThat(
            sections(
                "เจ้าท่าเตือนโทษตามมาตรา 9 ของคนพายเรือ",
                "ผู้พายเรือทำผิด" + BOATS + " อย่างชัดเจน",
                "ส่วน ม.33 นั้นกำหนดโทษปรับ"))
        .containsExactly("ม.33 = " + BOATS);
    assertThat(sections("โทษหนักตามมาตรา 9 จริง", "ทำผิด" + BOATS + " อย่างชัดเจน"))
        .containsExactly("มาตรา 9 = " + BOATS);
  }

  @Test
  void areOfTheLawBehindTheirList() {
    assertThat(
            sections(
                "ผิดตามมาตรา 3 มาตรา 4 วรรคสอง และมาตรา 5 แห่ง"
                    + BOATS
                    + " กับมาตรา 7, 8 และ 9 แห่ง"
                    + RAFTS
                    + " แล้ว"))
        .containsExactly(
            "มาตรา 3 = " + BOATS,
            "มาตรา 4 วรรคสอง = " + BOATS,
            "มาตรา 5 แห่ง" + BOATS + " = " + BOATS,
            "มาตรา 7 = " + RAFTS);
  }

  @Test
  void areOfTheLawBeforeTheirListRatherThanOfTheNext() {
    assertThat(
            sections("ตาม" + BOATS + " มาตรา 3 และมาตรา 4 ประกอบมาตรา 5 แห่ง" + RAFTS + " ทุกข้อ"))
        .containsExactly("มาตรา 4 = " + BOATS, "มาตรา 5 แห่ง" + RAFTS + " = " + RAFTS);
  }

  @Test
  void areOfTheNearestLawOfTheirParagraphWhereThereAreTwo() {
    assertThat(
            sections(
                "ชาวเรือทำตาม" + BOATS + " โดยตลอด ซึ่งมาตรา 6 ห้ามพายกลางคืน",
                "ชาวแพทำตาม" + RAFTS + " โดยตลอด ซึ่งมาตรา 6 ห้ามล่องกลางคืน",
                "ทั้งสองอ้างมาตรา 6 เสมอ"))
        .containsExactly("มาตรา 6 = " + BOATS, "มาตรา 6 = " + RAFTS);
  }

  @Test
  void areOfTheLawOfWhichTheSameSectionWasSaidToBe() {
    assertThat(
            sections(
                "ตามมาตรา 22 แห่ง"
                    + BOATS
                    + " แต่กฎที่ออกตามมาตรา 6 แห่ง"
                    + RAFTS
                    + " อาจเข้าข่ายตามมาตรา 22 หรือไม่"))
        .endsWith("มาตรา 22 = " + BOATS);
  }

  @Test
  void areOfNoneWhereAnotherChargeOrADraftStandsBetween() {
    String both = "ผิด" + BOATS + " และผิดมาตรา 8 แห่ง" + RAFTS;
    assertThat(sections(both + " ส่วนนายจ้างถูกตั้งข้อหาตามมาตรา 9 ทันที")).hasSize(1);
    assertThat(sections(both + " และให้เสนอร่าง" + BOATS + " ด้วย มาตรา 24 กำหนดค่าเรือ"))
        .hasSize(1);
  }

  @Test
  void areOfNoSectionThatIsKnownWhereAnActGivesPowers() {
    assertThat(
            sections("ตาม" + BOATS + " เจ้าท่าใช้อำนาจตามมาตรา 44 ฝ่าฝืนคำสั่งตามมาตรา 44 มีโทษ"))
        .containsExactly("มาตรา 44 = " + BOATS, "มาตรา 44 = " + BOATS);
  }

  @Test
  void joinNoTwoLawsByTheirNumbers() {
    assertThat(
            recogniser
                .recognise(
                    List.of("มาตรา 6 แห่ง" + BOATS + " มีผล", "มาตรา 6 แห่ง" + RAFTS + " มีผล"),
                    null)
                .entities())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          รับสมัครผู้ประกันตนมาตรา 40 ทั่วประเทศ | มาตรา 40 | พระราชบัญญัติประกันสังคม พ.ศ. 2533
          ลดเงินสมทบประกันสังคม ม.33 อีกปี | ม.33 | พระราชบัญญัติประกันสังคม พ.ศ. 2533
          ให้สิทธิแก่คนพิการตามมาตรา 35 ได้ | มาตรา 35 | พระราชบัญญัติส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ พ.ศ. 2550
          ผู้ชุมนุมต้องคดี ม.112 หลายคน | ม.112 | ประมวลกฎหมายอาญา
          ยื่นเอาผิดนายท่าเรือตามมาตรา 157 แล้ว | มาตรา 157 | ประมวลกฎหมายอาญา
          """)
  void areKnownByWhatStandsBeforeThem(String text, String section, String law) {
    assertThat(sections(text)).containsExactly(section + " = " + law);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          มาตรา 7, 8 และ 9 ต้องจอดเรือ | มาตรา 7, 8 และ 9
          มาตรา 7, 8 และ 9 จำคุกสองปี | มาตรา 7, 8 และ 9
          มาตรา 7 และ 9 พ.ร.บ.ป่าไม้ มาตรา 5 | มาตรา 7 และ 9
          มาตรา 7 และ 9 ศาลเห็นด้วย | มาตรา 7 และ 9
          มาตรา 7 และ 10 โรงเรือที่ถูกปิด | มาตรา 7
          มาตรา 7, 2 สถานีเรือที่ถูกปิด | มาตรา 7
          มาตรา 7 และ 5 มาตรการของเจ้าท่า | มาตรา 7
          """)
  void listNoCountsOfOtherThings(String text, String sections) {
    assertThat(Joined.in("ผิด" + BOATS + " " + text, BOATS))
        .containsExactly(BOATS + " " + sections);
  }

  @Test
  void areOfTheLawThatTheTextNamesRatherThanOfAKnownOne() {
    assertThat(sections("ผู้ประกันตนผิดมาตรา 33 และมาตรา 34 แห่ง" + BOATS + " ด้วย"))
        .contains("มาตรา 33 = " + BOATS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ผิดตามมาตรา 90 อย่างชัดเจน",
        "ยื่นเอาผิดคนขับรถตามมาตรา 157 แล้ว",
        "ตาม" + BOATS + " และตามมาตรา 90 ของข้อบังคับชาวเรือ",
        "ตามพระราชกฤษฎีกาเก็บค่าเรือ พ.ศ. 2550 (ตามมาตรา 90) ทุกคน",
        "ตาม" + BOATS + " และพระราชบัญญัติ แพไม้ พ ศ . 2551 มาตรา 90 เสมอ",
        "ตาม" + BOATS + " และ พ ร บ ว่าด้วยแพไม้ พ ศ . 2551 ตามมาตรา 90 เสมอ",
        "ตาม" + BOATS + " ส่วนกฎหมายจับปลามาตรา 90 ยังใช้อยู่"
      })
  void areLeftOutWhereNothingTellsTheirLaw(String text) {
    assertThat(sections(text)).isEmpty();
  }

  @Test
  void goOnWithTheirSubsections() {
    assertThat(sections("มาตรา 24 วรรค 2 แห่ง" + BOATS + " ห้ามไว้"))
        .containsExactly("มาตรา 24 วรรค 2 แห่ง" + BOATS + " = " + BOATS);
  }

  @Test
  void areNeverOfTheNextLawThatIsListed() {
    assertThat(
            recogniser
                .recognise(
                    List.of("ผิดตาม ป.อ. มาตรา 112 และ " + BOATS + " มาตรา 14 (3) จริง"), null)
                .mentions())
        .extracting(mention -> mention.text() + " = " + mention.entity())
        .containsExactly("ป.อ. มาตรา 112 = ประมวลกฎหมายอาญา", BOATS + " มาตรา 14 (3) = " + BOATS);
    assertThat(sections("ผิดมาตรา 112 และ" + BOATS + " กับ" + RAFTS + " ด้วย")).isEmpty();
  }

  @Test
  void areOfNoneWhereTheyStandAloneInARowBeforeALaw() {
    assertThat(sections("ถูกแจ้งข้อหามาตรา 44 มาตรา 116 " + BOATS + " วันนี้")).isEmpty();
  }

  @Test
  void areOfNoActWhereACodeWasNamedBefore() {
    assertThat(
            sections("ตามมาตรา 301 แห่งประมวลกฎหมายอาญา และมาตรา 5 แห่งพระราชบัญญัติเดียวกัน เสมอ"))
        .containsExactly("มาตรา 301 แห่งประมวลกฎหมายอาญา = ประมวลกฎหมายอาญา");
  }

  @Test
  void goOnInShort() {
    assertThat(sections("สิทธิตาม พ.ร.บ.ประกันสังคม ม.33 ม.39 และ ม.40 มีผลแล้ว"))
        .containsExactly(
            "ม.39 = พระราชบัญญัติประกันสังคม พ.ศ. 2533",
            "ม.40 = พระราชบัญญัติประกันสังคม พ.ศ. 2533");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มาตรา 12-15",
        "มาตรา 91 (1) (ก)",
        "มาตรา 14 วรรคหนึ่ง (2) (3) และ (5)",
        "มาตรา 54, 72 ตรี",
        "มาตรา 54A"
      })
  void areWhole(String section) {
    assertThat(sections("ผิดตาม" + section + " แห่ง" + BOATS + " จริง"))
        .containsExactly(section + " แห่ง" + BOATS + " = " + BOATS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " และ 3 ผู้ต้องหา",
        " และ 2 นายท้ายเรือ",
        " และ 4 จำเลย",
        " และ 2 ศพ",
        " และ 6 คัน",
        " และ 3 คน",
        " และ 15 มี.ค.",
        ", 12 เมษายน",
        " และ 5,000 บาท"
      })
  void endBeforeOtherNumbers(String behind) {
    assertThat(Joined.meant(BOATS + " มาตรา 54", "ผิด" + BOATS + " มาตรา 54" + behind + " ด้วย"))
        .isEqualTo(BOATS);
  }
}
