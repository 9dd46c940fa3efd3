package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

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
          นายจอห์น คาร์เตอร์ (Amb. John W. Carter) แถลง | จอห์น คาร์เตอร์
          นางแอนนา-มารี คาร์เตอร์ (H.E. Mrs. Anna-Marie Carter) แถลง | แอนนา-มารี คาร์เตอร์
          ศ.(พิเศษ) ดร.วิทยา สุขสำราญ แถลง แล้ว ศ.(พิเศษ) ดร. วิทยา ย้ำ | วิทยา สุขสำราญ
          """)
  void joinsBothNamesOfAPerson(String text, String name) {
    assertThat(persons(text)).hasSize(2).containsOnly(name);
  }

  @Test
  void takesASurnameInsideAnotherNameForNoPerson() {
    assertThat(persons("Ms. Anna Carter of Carter Media spoke. Carter is new."))
        .containsExactly("Anna Carter");
    assertThat(persons("Mr. John Carter led the Carter Administration. Carter left."))
        .containsExactly("John Carter", "John Carter", "John Carter");
    assertThat(persons("Mr. John Carter came.", "Carter Leaves", "Carter said so. So said Carter."))
        .containsExactly("John Carter", "John Carter", "John Carter");
    assertThat(persons("Mr. John Carter met River Carter, and Carter left with President Carter."))
        .containsExactly("John Carter", "John Carter", "John Carter");
  }

  @Test
  void takesAPostForNoPerson() {
    assertThat(persons("H.E. Deputy Minister of Boats met Mr. Deputy Prime Minister.")).isEmpty();
    assertThat(persons("Permanent Secretary Anna Carter left.")).containsExactly("Anna Carter");
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
          ธนาคารแม่น้ำระหว่างรัฐ (Bank for River Settlements: BIS) แถลง | ธนาคารแม่น้ำระหว่างรัฐ
          """)
  void joinsABodyWithItsShortForms(String text, String name) {
    assertThat(entities(EntityType.ORGANISATION, text)).hasSize(3).containsOnly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ผลงานของกองทุนแม่น้ำ (กทม.น.) ปีนี้ | กองทุนแม่น้ำ
          บรรษัทเรือไทย (บรท.) แถลง | บรรษัทเรือไทย
          อาสาสมัครแม่น้ำ (อมน.) มาถึง | อาสาสมัครแม่น้ำ
          คณะกรรมการเรือระหว่างรัฐและเอกชน (คณะกรรมการ RBC) ประชุม | คณะกรรมการเรือระหว่างรัฐและเอกชน
          คณะกรรมการท่าเรือชายฝั่ง (บอร์ดทีซี) ประชุม | คณะกรรมการท่าเรือชายฝั่ง
          สำนักงานแม่น้ำ (องค์การมหาชน) หรือ RIVA แถลง | สำนักงานแม่น้ำ (องค์การมหาชน)
          ธนาคารเรือแห่งแม่น้ำ หรือ RBT D Bank แถลง | ธนาคารเรือแห่งแม่น้ำ
          สำนักงานแม่น้ำ หรือที่เรียกว่า “ดีน้ำใส” แถลง | สำนักงานแม่น้ำ
          สถานีโทรทัศน์แม่น้ำ (River News) แถลง | สถานีโทรทัศน์แม่น้ำ
          สำนักงานขนส่งทางแม่น้ำ (River Transport) แถลง | สำนักงานขนส่งทางแม่น้ำ
          คณะกรรมการมาตรฐานเรือระหว่างประเทศ (River Boat Standards) ประชุม | คณะกรรมการมาตรฐานเรือระหว่างประเทศ
          กองทุนพัฒนาเรือ (กองทุน DE) ประชุม | กองทุนพัฒนาเรือ
          ให้มีคณะกรรมการแม่น้ำ เรียกโดยย่อว่า “กมน.” ขึ้น | คณะกรรมการแม่น้ำ
          กมน. (คณะกรรมการแม่น้ำ) แถลง | คณะกรรมการแม่น้ำ
          Approved for River Towns Economic Agency (RTEA) to go on | River Towns Economic Agency
          The Ministry of Rivers’ River Boat Authority of Siam (RBA) met | River Boat Authority of Siam
          Center for FLOOD-19 Situation (CFS) met | Center for FLOOD-19 Situation
          Members of River Association of Boats (RBA) met | River Association of Boats
          """)
  void joinsABodyWithTheNameThatTheArticleGivesIt(String text, String name) {
    assertThat(entities(EntityType.ORGANISATION, text)).contains(name).hasSizeGreaterThan(1);
    assertThat(entities(EntityType.ORGANISATION, text).stream().filter(name::equals)).hasSize(2);
  }

  @Test
  void takesAQuotedWordForNoNameOfTheBodyBefore() {
    String text = "ติดต่อที่ศูนย์บริการชาวเรือ หรือ “สายน้ำ” ได้ทุกวัน";
    assertThat(entities(EntityType.ORGANISATION, text)).isEmpty();
  }

  @Test
  void partsTwoPersonsAtAHyphen() {
    assertThat(entities(EntityType.PERSON, "นายก้องภพ-นายเก่งกล้า ลงพื้นที่"))
        .containsExactly("ก้องภพ", "เก่งกล้า");
  }

  @Test
  void triesNoShortFormForEver() {
    String text = "Of " + "of ".repeat(60) + "Zebra Zebra (OOOOOOOOOOOO)";
    assertThat(entities(EntityType.ORGANISATION, text)).doesNotContain("OOOOOOOOOOOO");
  }

  @Test
  void namesABodyFromTheHeadWordThatItsShortFormBeginsWith() {
    assertThat(entities(EntityType.ORGANISATION, "คณะกรรมการแม่น้ำขององค์กรชุมชน (กมช.) ประชุม"))
        .containsExactly("คณะกรรมการแม่น้ำขององค์กรชุมชน", "คณะกรรมการแม่น้ำขององค์กรชุมชน");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ความตกลงการค้าแม่น้ำ (River Trade Agreement: RTA) มีผลแล้ว | ความตกลงการค้าแม่น้ำ
          ความตกลงการค้าแม่น้ำ หรือ RTA มีผลแล้ว | ความตกลงการค้าแม่น้ำ
          อนุสัญญาว่าด้วยเรือ (Convention on Boats: CB) มีผล ต่อมา CB ถูกแก้ | อนุสัญญาว่าด้วยเรือ
          อนุสัญญาว่าด้วยเรือ (CRB) มีผล ตามอนุสัญญาว่าด้วยเรือ รัฐให้สัตยาบัน CRB | อนุสัญญาว่าด้วยเรือ
          """)
  void joinsATreatyWithItsOtherNames(String text, String name) {
    assertThat(entities(EntityType.LAW, text)).hasSizeGreaterThan(1).containsOnly(name);
  }

  @Test
  void knowsABodyByTheShortFormInTheNameOfALawOrMeeting() {
    assertThat(
            entities(
                EntityType.ORGANISATION,
                "การประชุมคณะกรรมการเรือแม่น้ำ (กรม.น.) ครั้งที่ 3/2567 จบแล้ว กรม.น. ย้ำ"))
        .containsExactly("คณะกรรมการเรือแม่น้ำ");
    assertThat(
            entities(
                EntityType.ORGANISATION,
                "พระราชกฤษฎีกาจัดตั้งสถาบันเรือ (องค์การมหาชน) (สรม.) พ.ศ. 2561 มีผล แล้ว สรม."
                    + " ย้ำ"))
        .containsExactly("สถาบันเรือ (องค์การมหาชน)");
  }

  @Test
  void joinsAMeetingWithItsNameInTheOtherScriptByItsNumber() {
    assertThat(
            entities(
                EntityType.EVENT,
                "การประชุมเรือไทย ครั้งที่ 12 (The 12th River Forum 2023) เริ่มแล้ว"))
        .containsExactly("การประชุมเรือไทย ครั้งที่ 12", "การประชุมเรือไทย ครั้งที่ 12");
    assertThat(entities(EntityType.EVENT, "การประชุมเรือไทย ครั้งที่ 12 (The 13th River Forum)"))
        .doesNotHaveDuplicates();
  }

  @Test
  void joinsAPlaceWithItsShortForm() {
    assertThat(entities(EntityType.PLACE, "ลงทุนในเขตพัฒนาพิเศษภาคตะวันออก (EEC)"))
        .hasSize(2)
        .containsOnly("เขตพัฒนาพิเศษภาคตะวันออก");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          สมาคมเรือไทย (MoU) ลงนาม | MoU
          กลุ่มเรือพิเศษ (Special Boat Index: SBI) | SBI
          The Consumer Boat Index (CBI) rose | CBI
          They signed a Memorandum of Understanding (MOU) | MOU
          River Development Fund (Ministry of Finance) paid | Ministry of Finance
          กค. (กรมสรรพสามิต) แจ้ง | กค.
          สมาคมเรือไทย หรือ QR | QR
          เครือข่ายเรือแม่น้ำ (Supply Chain) ประชุม | Supply Chain
          กรมตรวจแม่น้ำใช้เรือสมัยใหม่ (Boat Technology) แล้ว | Boat Technology
          Boats learn with Artificial Intelligence (AI) now | AI
          BNI (Boat Noise Intelligence) is new | BNI
          โรงพยาบาลแม่น้ำ หรือ ICU เต็ม | ICU
          กรมตรวจแม่น้ำ หรือ OTOP เต็ม | OTOP
          ศูนย์ออกใบขับเรือ (CI) เปิดแล้ว | CI
          หน่วยสนับสนุนเรือแม่น้ำ (RCEP) เปิดแล้ว | RCEP
          ศูนย์จำหน่ายสินค้าชาวเรือ (OTOP) เปิดแล้ว | OTOP
          """)
  void joinsABodyWithNoOrdinaryWords(String text, String other) {
    assertThat(text).contains(other);
    assertThat(entities(EntityType.ORGANISATION, text)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          กรมตรวจแม่น้ำ (รมว.) แถลง | กรมตรวจแม่น้ำ
          คณะกรรมการรักษาแม่น้ำของเมือง (รอง) แถลง | รอง
          คณะกรรมการนมเพื่อเยาวชนไทยใหม่ (นม) แถลง | นม
          สำนักงานเรือแห่งชาติชี้แจงการดำเนินงานตามกองทุนเรือ (สทร.) | สทร.
          กรมชลประทาน (GDP) แถลง | กรมชลประทาน
          กลุ่มตลาดแม่น้ำ (Long haul) แถลง | กลุ่มตลาดแม่น้ำ
          กรมตรวจแม่น้ำจึงได้หารือกับชุดสกัด (River Rapid Team: RRT) | RRT
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Eastern Estuary Council (EEC) met. The EEC agreed. | Eastern Estuary Council
          ตลาดแม่น้ำ (Eastern Estuary Community: EEC) เปิดแล้ว ต่อมา EEC ขยายตัว | Eastern Estuary Community
          Urban Shipping Agency (USA) met. USA agreed. | Urban Shipping Agency
          """)
  void believesTheArticlesBracketMoreThanTheLists(String text, String name) {
    assertThat(entities(EntityType.ORGANISATION, text)).containsExactly(name, name, name);
    assertThat(entities(EntityType.PLACE, text)).isEmpty();
  }

  @Test
  void takesAListedPlaceInBracketsForNoBody() {
    assertThat(entities(EntityType.ORGANISATION, "ไปเยือน (United Arab Emirates: UAE) แล้ว"))
        .isEmpty();
  }

  @Test
  void joinsABodyAndItsOfficeThatBearOneShortForm() {
    String fund = "กองทุนสนับสนุนการสร้างเสริมสุขภาพ";
    assertThat(
            entities(
                EntityType.ORGANISATION,
                fund + " (สสส.) แถลงว่า สสส. พร้อมช่วย",
                "สำนักงาน" + fund + " ก็พร้อม"))
        .hasSize(4)
        .containsOnly("สำนักงาน" + fund);
    assertThat(
            entities(
                EntityType.ORGANISATION,
                "สำนักงานกองทุนเรือแม่น้ำไทย (กรม.ท.) แถลง",
                "กองทุนเรือแม่น้ำไทย (กรม.ท.) ย้ำ"))
        .hasSize(4)
        .containsOnly("สำนักงานกองทุนเรือแม่น้ำไทย");
  }

  @Test
  void keepsListedBodiesApartThatAnArticleGivesOneShortForm() {
    assertThat(
            entities(
                EntityType.ORGANISATION,
                "กระทรวงการคลัง (กค.) แถลง กระทรวงคมนาคม (กค.) ย้ำ และ กค. รับทราบ"))
        .containsExactly(
            "กระทรวงการคลัง", "กระทรวงการคลัง", "กระทรวงคมนาคม", "กระทรวงคมนาคม", "กระทรวงคมนาคม");
  }

  @Test
  void keepsBodiesApartThatAnArticleGivesOneShortForm() {
    assertThat(
            entities(
                EntityType.ORGANISATION,
                "Northern River Bank (NRB) and Nautical Rope Bank (NRB) met.",
                "NRB said so."))
        .containsExactly(
            "Northern River Bank",
            "Northern River Bank",
            "Nautical Rope Bank",
            "Nautical Rope Bank",
            "Nautical Rope Bank");
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
  void takesTheProvincesOfARegionForNoProvince() {
    assertThat(RECOGNISER.recognise(List.of("ในจังหวัดภาคใต้ และภาคใต้"), null).mentions())
        .extracting(Mention::text)
        .doesNotContain("จังหวัดภาคใต้");
    assertThat(RECOGNISER.recognise(List.of("ในจังหวัด EEC และ EEC"), null).mentions())
        .extracting(Mention::text)
        .doesNotContain("จังหวัด EEC");
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
