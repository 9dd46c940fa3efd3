package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {
  private static final Recogniser RECOGNISER = new Recogniser();

  /** What mentions of that kind are called, in the order of the text. */
  private static List<String> entities(EntityType type, String... blocks) {
    return RECOGNISER.recognise(List.of(blocks), null).mentions().stream()
        .filter(mention -> mention.type() == type)
        .map(Mention::entity)
        .toList();
  }

  private static List<String> persons(String... blocks) {
    return entities(EntityType.PERSON, blocks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          นายวิทยา สุขสำราญ แถลง ต่อมานายวิทยา กล่าวเพิ่ม | วิทยา สุขสำราญ
          พล.อ.วิทยา สุขสำราญ แถลง ต่อมาพลเอก วิทยา กล่าวเพิ่ม | วิทยา สุขสำราญ
          ดร.วิทยา สุขสำราญ แถลง ต่อมานายวิทยา สุขสำราญ กล่าวเพิ่ม | วิทยา สุขสำราญ
          “วิทยา” เผยแผน โดยนายวิทยา สุขสำราญ แถลง | วิทยา สุขสำราญ
          นายวิทยา จันทร์งาม แถลง นายวิทยา จันทรงาม ย้ำ | วิทยา จันทร์งาม
          นายวิทยา จันทร์งาม แถลง ต่อมานายวิทยาฯ กล่าวเพิ่ม | วิทยา จันทร์งาม
          นายวิทยา จันทร์งาม แถลง ต่อมานายวิทยา ฯ กล่าวเพิ่ม | วิทยา จันทร์งาม
          Mr. John Carter spoke first. Mr. Carter left. | John Carter
          Dr. Thana Wongsa spoke first. Dr. Thana left. | Thana Wongsa
          นายจอห์น คาร์เตอร์ (Mr. John Carter) แถลง | จอห์น คาร์เตอร์
          นายหวัง หมิง (Wang Ming) แถลง | หวัง หมิง
          นาย John Carter (จอห์น คาร์เตอร์) แถลง | จอห์น คาร์เตอร์
          นายจอห์น คาร์เตอร์ เอกอัครราชทูต (H.E. Mr. John Carter) แถลง | จอห์น คาร์เตอร์
          นายจอห์น คาร์เตอร์ (H.E. Eng. John Carter) แถลง | จอห์น คาร์เตอร์
          """)
  void joinsBothNamesOfAPerson(String text, String name) {
    assertThat(persons(text)).hasSize(2).containsOnly(name);
  }

  @Test
  void joinsAFirstNameWithNoneWhereTwoFit() {
    assertThat(persons("นายวิทยา สุขสำราญ และนายวิทยา มั่นคงดี มาถึง", "นายวิทยา กล่าวเปิดงาน"))
        .containsExactly("วิทยา สุขสำราญ", "วิทยา มั่นคงดี", "วิทยา");
    assertThat(persons("Mr. John Carter met Ms. Anna Carter.", "Mr. Carter and Carter left."))
        .containsExactly("John Carter", "Anna Carter", "John Carter");
  }

  @Test
  void keepsPersonsOfAnotherSexApart() {
    assertThat(persons("นางสาวกมล สุขสำราญ มาถึง", "นายกมล กล่าวเปิดงาน"))
        .containsExactly("กมล สุขสำราญ", "กมล");
  }

  @Test
  void keepsAFamilyApart() {
    assertThat(persons("นายวิทยา สุขสำราญ และนางมาลี สุขสำราญ มาถึง", "นางมาลี กล่าวเปิดงาน"))
        .containsExactly("วิทยา สุขสำราญ", "มาลี สุขสำราญ", "มาลี สุขสำราญ");
  }

  @Test
  void takesNoRoleInBracketsForAName() {
    assertThat(persons("นายจอห์น คาร์เตอร์ (Managing Director) แถลง"))
        .containsExactly("จอห์น คาร์เตอร์");
    assertThat(persons("นาย John Carter (ประธานกรรมการ) แถลง")).containsExactly("John Carter");
    assertThat(persons("นายสมชาย ใจดี โฆษกรัฐบาล (H.E. Sarah Hassan) แถลง"))
        .containsExactly("สมชาย ใจดี", "Sarah Hassan");
    assertThat(persons("นายสมชาย ใจดี (Smart River Cabin) แถลง")).containsExactly("สมชาย ใจดี");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          กรมตรวจแม่น้ำ (กตม.) แถลง ต่อมา กตม. ย้ำ | กรมตรวจแม่น้ำ
          สำนักงานแม่น้ำ ทะเล และชายฝั่ง (สทช.) แถลง แล้ว สทช. ย้ำ | สำนักงานแม่น้ำ ทะเล และชายฝั่ง
          บริษัท เรือทอง จำกัด (มหาชน) หรือ GBT แถลง แล้ว GBT ย้ำ | บริษัท เรือทอง จำกัด (มหาชน)
          ธนาคารแม่น้ำ (Bank of Rivers: BOR) แถลง | ธนาคารแม่น้ำ
          Federation of River Towns (FRT) met, and FRT agreed | Federation of River Towns
          Chairman of River Shippers’ Council (RSC) said RSC met | River Shippers’ Council
          """)
  void joinsABodyWithItsShortForms(String text, String name) {
    assertThat(entities(EntityType.ORGANISATION, text)).hasSize(3).containsOnly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          กรมตรวจแม่น้ำ (รมว.) แถลง | กรมตรวจแม่น้ำ
          กรมชลประทาน (GDP) แถลง | กรมชลประทาน
          กลุ่มตลาดแม่น้ำ (Long haul) แถลง | กลุ่มตลาดแม่น้ำ
          กรมตรวจแม่น้ำจึงได้หารือกับหน่วยสกัด (River Task Force: RTF) | RTF
          """)
  void joinsABodyWithNothingElse(String text, String name) {
    assertThat(entities(EntityType.ORGANISATION, text)).doesNotHaveDuplicates();
  }

  @Test
  void takesAShortFormAsTheArticleGivesIt() {
    assertThat(
            entities(
                EntityType.ORGANISATION,
                "กองตรวจสอบ (กต.) แถลง",
                "ต่อมา กต. ย้ำ และกระทรวงการต่างประเทศ รับทราบ"))
        .containsExactly("กองตรวจสอบ", "กองตรวจสอบ", "กองตรวจสอบ", "กระทรวงการต่างประเทศ");
    assertThat(entities(EntityType.ORGANISATION, "สำนักงานประจำภูมิภาค (WHO) แถลง"))
        .contains("องค์การอนามัยโลก")
        .doesNotHaveDuplicates();
  }

  @Test
  void joinsPlacesHoweverTheirHeadWordIsWritten() {
    assertThat(
            entities(
                EntityType.PLACE,
                "ที่ จ.เชียงใหม่ และจังหวัดเชียงใหม่",
                "เชียงใหม่ อ.เมืองเชียงใหม่"))
        .containsExactly("เชียงใหม่", "เชียงใหม่", "เชียงใหม่", "อำเภอเมืองเชียงใหม่");
  }

  @Test
  void joinsALawWithItsShortForms() {
    assertThat(
            entities(
                EntityType.LAW,
                "พระราชบัญญัติคุ้มครองแม่น้ำ พ.ศ. ๒๕๔๐ มาตรา ๗",
                "ตาม พ.ร.บ.คุ้มครองแม่น้ำ พ.ศ. 2540 และ พ.ร.บ.คุ้มครองแม่น้ำ",
                "ตามพระราชบัญญัติเรือ พ.ศ. 2540"))
        .containsExactly(
            "พระราชบัญญัติคุ้มครองแม่น้ำ พ.ศ. ๒๕๔๐",
            "พระราชบัญญัติคุ้มครองแม่น้ำ พ.ศ. ๒๕๔๐",
            "พระราชบัญญัติคุ้มครองแม่น้ำ พ.ศ. ๒๕๔๐",
            "พระราชบัญญัติเรือ พ.ศ. 2540");
    assertThat(
            entities(
                EntityType.LAW,
                "พระราชบัญญัติเรือ พ.ศ. 2540 และพระราชบัญญัติเรือ พ.ศ. 2550",
                "ตาม พ.ร.บ.เรือ"))
        .doesNotHaveDuplicates();
  }
}
