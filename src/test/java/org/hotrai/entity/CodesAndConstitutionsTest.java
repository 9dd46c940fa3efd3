package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes by their short forms, constitutions by their years, and both of other countries. */
class CodesAndConstitutionsTest {
  private static List<String> laws(String text) {
    return Joined.mentions(text).stream()
        .filter(mention -> mention.type() == EntityType.LAW)
        .map(mention -> mention.text() + " = " + mention.entity())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          คนพายเรือทำผิด ป.อ. มาตรา 334 จริง | ป.อ. มาตรา 334 | ประมวลกฎหมายอาญา
          คนพายเรือทำผิดตาม ป.อ.มาตรา 83, 91 และ 334 (1) จริง | ป.อ.มาตรา 83, 91 และ 334 (1) | ประมวลกฎหมายอาญา
          ศาลปรับคนพายเรือตาม ป.อาญา ม.397 ทันที | ป.อาญา ม.397 | ประมวลกฎหมายอาญา
          ศาลยกคำร้องตามกฎหมายอาญามาตรา 334 แล้ว | กฎหมายอาญามาตรา 334 | ประมวลกฎหมายอาญา
          อัยการส่งสำนวนตาม ป.วิ.อ. มาตรา 134/1 ช้าไป | ป.วิ.อ. มาตรา 134/1 | ประมวลกฎหมายวิธีพิจารณาความอาญา
          เจ้าของเรือฟ้องตาม ป.วิ.แพ่ง มาตรา 55 แล้ว | ป.วิ.แพ่ง มาตรา 55 | ประมวลกฎหมายวิธีพิจารณาความแพ่ง
          เจ้าของเรือเรียกค่าเรือตาม ป.พ.พ. มาตรา 420 ได้ | ป.พ.พ. มาตรา 420 | ประมวลกฎหมายแพ่งและพาณิชย์
          ยกเว้นภาษีเรือตาม ป.รัษฎากร ม.42 แล้ว | ป.รัษฎากร ม.42 | ประมวลรัษฎากร
          ออกโฉนดริมน้ำขัด ป.ที่ดิน มาตรา 61 แน่ | ป.ที่ดิน มาตรา 61 | ประมวลกฎหมายที่ดิน
          """)
  void knowsCodesByTheirShortForms(String text, String written, String code) {
    assertThat(laws(text)).containsExactly(written + " = " + code);
  }

  @Test
  void knowsTheCodeBehindItsSections() {
    assertThat(laws("คนพายเรือผิดตามมาตรา 7, 8 และ 9 แห่ง ป.อ. จริง"))
        .containsExactly("มาตรา 7 = ประมวลกฎหมายอาญา", "ป.อ. = ประมวลกฎหมายอาญา");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "หนังสือของ ป.อ. เล่มนี้ขายดี",
        "เรือตรวจการณ์ของ ป.อ.ท. มาถึงแล้ว",
        "ยื่นเรื่องต่อ ป.ป.ช. แล้ว",
        "เป็นปัญหากฎหมายอาญาที่เรียนกัน",
        "บ้านเลขที่ 112 ม.5 ต.นาดี"
      })
  void takesNothingElseForACode(String text) {
    assertThat(laws(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช ๒๕๖๐ | 2560
          รัฐธรรมนูญแห่งราชอาณาจักรไทย พ.ศ. 2560 | 2560
          รัฐธรรมนูญปี 2560 | 2560
          รัฐธรรมนูญ 2560 | 2560
          รัฐธรรมนูญ 60 | 2560
          รธน.60 | 2560
          รัฐธรรมนูญฉบับปี 2550 | 2550
          รัฐธรรมนูญ พ.ศ. 2550 | 2550
          รัฐธรรมนูญของไทย พ.ศ. 2550 | 2550
          """)
  void callsAConstitutionByItsOfficialName(String written, String year) {
    assertThat(laws("ชาวเรือพูดถึง" + written + " มาตรา 5 ทั้งวัน"))
        .containsExactly(written + " มาตรา 5 = รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช " + year);
  }

  @Test
  void keepsTheInterimConstitutionApart() {
    assertThat(laws("ตามมาตรา 279 ของรัฐธรรมนูญ และมาตรา 44 ของรัฐธรรมนูญชั่วคราว 2557 ทุกข้อ"))
        .containsExactly(
            "มาตรา 279 ของรัฐธรรมนูญ = รัฐธรรมนูญ",
            "มาตรา 44 ของรัฐธรรมนูญชั่วคราว 2557"
                + " = รัฐธรรมนูญแห่งราชอาณาจักรไทย (ฉบับชั่วคราว) พุทธศักราช 2557");
  }

  @Test
  void meansByABareConstitutionNoneOfAnotherCountry() {
    assertThat(laws("รัฐธรรมนูญเมียนมา ค.ศ. 2008 มาตรา 417 ใช้อยู่ และรัฐธรรมนูญ มีผลต่อเรือ"))
        .containsExactly(
            "รัฐธรรมนูญเมียนมา ค.ศ. 2008 มาตรา 417 = รัฐธรรมนูญเมียนมา ค.ศ. 2008",
            "รัฐธรรมนูญ = รัฐธรรมนูญ");
    assertThat(
            laws(
                "ชาวเรือขอแก้รัฐธรรมนูญ มาตรา 57 ขณะที่รัฐธรรมนูญลาว ไม่พูดถึงเรือ"
                    + " ส่วนรัฐธรรมนูญไทยพูดถึง"))
        .containsExactly(
            "รัฐธรรมนูญ มาตรา 57 = รัฐธรรมนูญ",
            "รัฐธรรมนูญลาว = รัฐธรรมนูญลาว",
            "รัฐธรรมนูญ = รัฐธรรมนูญ");
  }

  @Test
  void meansByABareConstitutionTheOnlyOneOfThailandBesideOthers() {
    assertThat(
            laws(
                "รัฐธรรมนูญ 2560 มาตรา 57 พูดถึงเรือ ขณะที่รัฐธรรมนูญลาว ไม่พูดถึง"
                    + " แต่รัฐธรรมนูญ ยังต้องแก้"))
        .endsWith("รัฐธรรมนูญ = รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช 2560");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ประมวลกฎหมายอาญามาเลเซีย มาตรา 124 | ประมวลกฎหมายอาญามาเลเซีย
          ประมวลกฎหมายอาญาของเวียดนาม มาตรา 117 | ประมวลกฎหมายอาญาเวียดนาม
          รัฐธรรมนูญแห่งราชอาณาจักรกัมพูชา | รัฐธรรมนูญกัมพูชา
          รัฐธรรมนูญสหรัฐฯ | รัฐธรรมนูญสหรัฐอเมริกา
          ประมวลกฎหมายอาญาไทย มาตรา 5 | ประมวลกฎหมายอาญา
          """)
  void keepsTheCountryOfALaw(String written, String law) {
    assertThat(laws("ศาลอ้าง" + written + " เมื่อวาน")).containsExactly(written + " = " + law);
  }

  @Test
  void joinsAnActWithAndWithoutTheEra() {
    assertThat(laws("ตาม พรบ.เรือเล็ก 2522 และ พ.ร.บ. เรือเล็ก พ.ศ. 2522 ทุกข้อ"))
        .containsExactly(
            "พรบ.เรือเล็ก 2522 = พระราชบัญญัติเรือเล็ก พ.ศ. 2522",
            "พ.ร.บ. เรือเล็ก พ.ศ. 2522 = พระราชบัญญัติเรือเล็ก พ.ศ. 2522");
  }

  @ParameterizedTest
  @ValueSource(strings = {"พ.ร.บ.คอมพิวเตอร์ พ.ศ. 2550", "พรบ.คอมพิวเตอร์ 2550", "พ.ร.บ.คอมฯ"})
  void knowsAListedActHoweverItIsWritten(String written) {
    assertThat(laws("โพสต์เรื่องเรือผิด " + written + " มาตรา 14 จริง"))
        .containsExactly(
            written
                + " มาตรา 14 = พระราชบัญญัติว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. 2550");
  }

  @Test
  void knowsAListedActByItsEnglishName() {
    assertThat(laws("Boats fall under the Personal Data Protection Act B.E. 2562 (2019)."))
        .containsExactly(
            "Personal Data Protection Act B.E. 2562 (2019)"
                + " = พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562");
  }

  @Test
  void meansByEachBareConstitutionTheOneWithItsYear() {
    assertThat(
            laws(
                "ตามมาตรา 5 ของรัฐธรรมนูญ และรัฐธรรมนูญแห่งราชอาณาจักรไทย มาตรา 6 กับรัฐธรรมนูญ"
                    + " 2560 ด้วย"))
        .hasSize(3)
        .allMatch(law -> law.endsWith(" = รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช 2560"));
  }

  @Test
  void joinsAnActThatIsCutBesideItsNameAndItsYear() {
    assertThat(
            laws(
                "ตาม พ.ร.บ.ว่าด้วยเรือเล็กฯ และ พ.ร.บ.ว่าด้วยเรือเล็ก กับ พ.ร.บ.ว่าด้วยเรือเล็ก"
                    + " พ.ศ. 2542"))
        .hasSize(3)
        .allMatch(law -> law.endsWith(" = พระราชบัญญัติว่าด้วยเรือเล็ก พ.ศ. 2542"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50 กว่ามาตรา",
        "60%",
        "60 %",
        "60 เปอร์เซ็นต์",
        "50 ต่อ 50",
        "50-60 มาตรา",
        "60 หมวด",
        "50 ครั้ง",
        "60 ประเด็น"
      })
  void readsNoCountAsTheYearOfAConstitution(String count) {
    assertThat(laws("ชาวเรือหนุนแก้รัฐธรรมนูญ " + count + " เมื่อวาน"))
        .containsExactly("รัฐธรรมนูญ = รัฐธรรมนูญ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มาตรา 45 กฎหมายอาญามาเลเซีย",
        "มาตรา 45 ของกฎหมายอาญามาเลเซีย",
        "กฎหมายอาญามาเลเซีย มาตรา 45",
        "มาตรา 45 ป.อ.ของมาเลเซีย"
      })
  void keepsTheCountryOfACodeInShort(String written) {
    assertThat(laws("ศาลปรับคนพายเรือตาม" + written + " เมื่อวาน"))
        .isNotEmpty()
        .allMatch(law -> law.endsWith(" = ประมวลกฎหมายอาญามาเลเซีย"));
  }
}
