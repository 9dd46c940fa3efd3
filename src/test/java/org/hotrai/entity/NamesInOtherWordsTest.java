package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joins the ways in which an article names a person, body or place it has named in full. */
class NamesInOtherWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ทองดี | ทองดี พายเรือ | นายทองดี พายเรือ แถลง ด้าน รปอ.ทองดี กล่าวว่า เรือดี
          ทองดี | ทองดี พายเรือ | นายทองดี พายเรือ แถลง ด้าน หน.ผตร.ทองดี และคณะ ลงเรือ
          ทองดี | ทองดี พายเรือ | "ทปษ.ทองดี" ลงเรือ โดยนายทองดี พายเรือ แถลง
          Thongdee Pairuea | ทองดี พายเรือ | จับกุมนายทองดี พายเรือ หรือ Mr.Thongdee Pairuea ที่ท่าเรือ
          พ.อ.นายแพทย์ ทองดี | ทองดี พายเรือ | พันเอกนายแพทย์ ทองดี พายเรือ แถลง แล้ว พ.อ.นายแพทย์ ทองดี กล่าว
          กรมท่องเที่ยว | กรมการท่องเที่ยว | กรมการท่องเที่ยว แถลง แล้ว กรมท่องเที่ยว เปิดงาน
          กระทรวงดิจิทัล | กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม | กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม แถลง แล้ว กระทรวงดิจิทัล เปิดงาน
          กระทรวงพัฒนาสังคมฯ | กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ | กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ แถลง แล้ว กระทรวงพัฒนาสังคมฯ เปิดงาน
          บริษัทเรือดี | บริษัท เรือดี พายงาม จำกัด | บริษัท เรือดี พายงาม จำกัด แถลง แล้ว บริษัทเรือดี เปิดงาน
          RDEE | กรมพายเรือแห่งชาติ | กรมพายเรือแห่งชาติ หรือ “เรือดีมาก” (RDEE) เปิดงาน แล้ว RDEE แถลง
          เรือดีมาก | กรมพายเรือแห่งชาติ | กรมพายเรือแห่งชาติ หรือ “เรือดีมาก” (RDEE) เปิดงาน
          นายสรยุทธ | สรยุทธ ทองเรือดี | คุณสรยุทธ ทองเรือดี แถลงข่าว แล้ว นายสรยุทธ กล่าวว่าเรือดี
          Kaew Ruedee | แก้ว เรือดี | พร้อมด้วย คุณแก้ว เรือดี (Kaew Ruedee) ประธานชมรม
          บริษัท Boatman | บริษัท Boatman & Co., Ltd. | บริษัท Boatman & Co., Ltd. เปิดท่า แล้ว บริษัท Boatman ย้ำ
          คุณ แก้ว เรือดี | แก้ว เรือดี | พร้อมด้วย คุณ แก้ว เรือดี ประธานชมรม
          คุณ แก้ว เรือดี | แก้ว เรือดี | พร้อมด้วย คุณ แก้ว เรือดี (Kaew Ruedee) ประธานชมรม
          ดร.คุณหญิงแก้ว เรือดี | แก้ว เรือดี | ได้รับเกียรติจาก ดร.คุณหญิงแก้ว เรือดี (Dr. Khunying Kaew Ruedee) วันนี้
          The Right Honourable Anna Carter | Anna Carter | The Right Honourable Anna Carter MP came.
          Ministry of Boats | Ministry of Boats | The head of the Ministry of Boats and Managing Director of Raft Works came.
          Boat Office | Boat Office | Anna Carter, Chief of Staff of the Boat Office, came.
          นายกล้า คุณเรือดี | กล้า คุณเรือดี | ได้รับเกียรติจาก นายกล้า คุณเรือดี (Mr. Kla Khunruedee) วันนี้
          พลเอก\u00A0ทองดี พายเรือ | ทองดี พายเรือ | วันนี้ พลเอก\u00A0ทองดี พายเรือ นายกรัฐมนตรี แถลง
          นางสาว\u00A0แก้ว\u00A0เรือดี | แก้ว เรือดี | มอบหมายให้ นางสาว\u00A0แก้ว\u00A0เรือดี ปลัดกระทรวงแรงงาน แถลง
          Boatman Motor (Siam) Co., Ltd. | Boatman Motor (Siam) Co., Ltd. | The pier of Boatman Motor (Siam) Co., Ltd. is open.
          Boatman Motor Co Ltd | Boatman Motor Co Ltd | The pier of Boatman Motor Co Ltd is open.
          Raft Works Co.,Ltd. | Raft Works Co.,Ltd. | The pier of Raft Works Co.,Ltd. is open.
          BOAT WORKS CO., LTD. | BOAT WORKS CO., LTD. | The pier of BOAT WORKS CO., LTD. is open.
          Boatman Motor Co., Ltd. | Boatman Motor Co., Ltd. | Anna Carter, Chief Executive Officer of Boatman Motor Co., Ltd., came.
          พ.ร.บ.การพายเรือทะเลฯ | พระราชบัญญัติการพายเรือทะเล พ.ศ. 2565 | พระราชบัญญัติ (พ.ร.บ.) การพายเรือทะเล พ.ศ. 2565 มีผลแล้ว โดย พ.ร.บ.การพายเรือทะเลฯ กำหนด
          แรงงาน | กระทรวงแรงงาน | กระทรวงแรงงานแถลง แล้ว รมว.แรงงาน ลงเรือ
          จังหวัดอุบล | อุบลราชธานี | เปิดท่าเรือที่จังหวัดอุบล วันนี้
          สถาบันเรือใหญ่ | สถาบันเรือใหญ่ (องค์การมหาชน) | สถาบันเรือใหญ่ (องค์การมหาชน) แถลง แล้ว สถาบันเรือใหญ่ เปิดงาน
          สมาคมผู้พายเรือ | สมาคมผู้พายเรือแห่งประเทศไทย | สมาคมผู้พายเรือแห่งประเทศไทย แถลง แล้ว สมาคมผู้พายเรือ เปิดงาน
          พรช. | สถาบันพัฒนาองค์กรเรือชุมชน | มีสถาบันพัฒนาองค์กรเรือชุมชน (พรช.) เปิดงาน แล้ว พรช. แถลง
          Anna | Anna Carter | Deputy Prime Minister Anna Carter came. Deputy PM Anna instructs all boats to leave.
          นายวันชัยฯ | วันชัย พายเรือ | นายวันชัย พายเรือ แถลงแล้ว จากนั้น “เรือดี” นายวันชัยฯ กล่าว
          กองทุนฯ | กองทุนพัฒนาเรือไทย | กองทุนพัฒนาเรือไทย แถลง แล้วผู้จัดการกองทุนฯ กล่าว
          กระทรวงอุดมศึกษาฯ | กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม | เรือของกระทรวงอุดมศึกษาฯ แล่น
          นายพลกฤต | พลกฤต พายเรือ | นายพลกฤต พายเรือ แถลง แล้ว นายพลกฤต กล่าว
          เรือดี พายงาม | บริษัท เรือดี พายงาม จำกัด (มหาชน) | บริษัท เรือดี พายงาม จำกัด (มหาชน) แถลง แล้ว เรือดี พายงาม เปิดงาน
          World Boat High Level Meeting on Rivers | การประชุมระดับสูงเรือโลกว่าด้วยแม่น้ำ ครั้งที่ 12 | เปิดการประชุมระดับสูงเรือโลกว่าด้วยแม่น้ำ ครั้งที่ 12 (World Boat High Level Meeting on Rivers) แล้ว
          ความตกลง RCEP | ความตกลงหุ้นส่วนทางเศรษฐกิจระดับภูมิภาค | ความตกลงหุ้นส่วนทางเศรษฐกิจระดับภูมิภาค มีผล แล้วเรือใช้ความตกลง RCEP วันนี้
          การทางพิเศษแห่งประเทศไทย | การทางพิเศษแห่งประเทศไทย | กรมทางเรือ และการทางพิเศษแห่งประเทศไทย เตรียมลดค่าผ่านทาง
          สุราษฎร์ฯ | สุราษฎร์ธานี | เปิดท่าเรือที่เมืองคนดี สุราษฎร์ฯ วันนี้
          """)
  void meansWhatIsNamedInFull(String written, String name, String text) {
    assertThat(Joined.mentions(text)).isNotEmpty();
    String other = written.equals("Thongdee Pairuea") ? "Mr.Thongdee Pairuea" : written;
    assertThat(Joined.meant(other, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "นายสมบูรณ์ พายเรือ แถลง ที่ รพ.สมบูรณ์ วันนี้",
        "นายสมบูรณ์ พายเรือ แถลง ที่ รพ.สต.สมบูรณ์ วันนี้",
        "นายสมบูรณ์ พายเรือ แถลง ที่ บจก.สมบูรณ์ วันนี้"
      })
  void takesNoNameOfABodyForAPersons(String text) {
    assertThat(Joined.mentions(text))
        .filteredOn(mention -> mention.type() == EntityType.PERSON)
        .extracting(Mention::text)
        .containsOnly("นายสมบูรณ์ พายเรือ");
  }

  @Test
  void takesAnHourForNoPost() {
    String text = "They came at 3 PM. At 1:39 PM Carter Boats opened the pier.";
    assertThat(Joined.mentions(text)).noneMatch(mention -> mention.type() == EntityType.PERSON);
  }

  @Test
  void takesNoBodyForAnotherWithTheSameLetters() {
    String text =
        "ให้สำนักงานพายเรือจังหวัด 76 จังหวัด และประธานสภาพายเรือจังหวัด เปิดงาน แล้ว สพจ. แถลง";
    assertThat(Joined.meant("สพจ.", text)).isNotEqualTo("สภาพายเรือจังหวัด");
  }

  @Test
  void takesNoFundNamedLaterForTheOneCutShort() {
    String text = "กฎหมายจัดตั้งกองทุนฯ ผ่านแล้ว ส่วนกองทุนพัฒนาเรือไทย แถลง";
    assertThat(Joined.meant("กองทุนฯ", text)).isEmpty();
  }

  @Test
  void takesNoFundForAnotherNamedBehindIt() {
    String text = "กองทุนพัฒนาเรือไทย แถลง แล้วกองทุนท่าเรือแจ้งว่า กองทุนฯ มีเงิน";
    assertThat(Joined.meant("กองทุนฯ", text)).isNotEqualTo("กองทุนพัฒนาเรือไทย");
  }

  @Test
  void takesWhatCompaniesDoForNoName() {
    String text = "บริษัท ประกันภัย เรือพาย จำกัด แถลง แล้วบริษัทประกันภัย ทุกแห่งลดราคา";
    assertThat(Joined.meant("บริษัทประกันภัย", text))
        .isNotEqualTo("บริษัท ประกันภัย เรือพาย จำกัด");
  }

  @Test
  void takesWordsForOfficersForNoNames() {
    String text = "นายพลแห่งกองเรือ และนายพลพบนายพันตรีที่ท่าเรือ";
    assertThat(Joined.mentions(text)).noneMatch(mention -> mention.text().startsWith("นายพ"));
  }

  @Test
  void takesAKindOfSocietyForNoneCutShort() {
    assertThat(Joined.meant("สมาคมฯ", "พบสมาคมการค้า แล้วนายกสมาคมฯ กล่าว")).isEmpty();
  }

  @Test
  void keepsTheMinistryOfAnotherCountryApart() {
    String text = "กระทรวงเกษตรและสหกรณ์ พบกระทรวงเกษตร ป่าไม้ และประมงของกัมพูชา";
    assertThat(Joined.meant("กระทรวงเกษตร", text)).isNotEqualTo("กระทรวงเกษตรและสหกรณ์");
  }

  @Test
  void takesNoOrdinaryWordForAMinistry() {
    String text = "กระทรวงยุติธรรมแถลง แล้ว รมว.ยุติธรรม พบคนในกระบวนการยุติธรรม";
    assertThat(Joined.mentions(text))
        .filteredOn(mention -> mention.text().equals("ยุติธรรม"))
        .hasSize(1);
  }
}
