package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article calls persons, laws, meetings and bodies by besides their full name. */
class NamesOfPostsAndHeadlinesTest {
  private static final String MINISTER =
      " นายกล้า พายเรือ รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงมหาดไทย เปิดเผยว่าเรือดี";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ทองใบ | ทองใบ พายเรือ | ทองใบ ส่งเรือถึงมือชาวบ้าน นางทองใบ พายเรือ ปลัดกระทรวงแรงงาน กล่าว
          ทองใบ | ทองใบ พายเรือ | "ทองใบ"ย้ำเรือดี นางทองใบ พายเรือ ปลัดกระทรวงแรงงาน กล่าว
          ทองใบ | ทองใบ พายเรือ | กล้าหาญ-ทองใบ เปิดท่าเรือ นางทองใบ พายเรือ ปลัดกระทรวงแรงงาน กล่าว
          ทองใบ | ทองใบ พายเรือ | เปิดท่าเรือแล้ว ทองใบ ย้ำ เรือต้องดี นางทองใบ พายเรือ ปลัดกระทรวงแรงงาน กล่าว
          ทองใบ | ทองใบ พายเรือ | นายกฯ “ทองใบ“ เปิดท่าเรือ นางทองใบ พายเรือ นายกรัฐมนตรี กล่าว
          วันชัย | วันชัย พายเรือ | รองปลัดฯ วันชัย เผยเรือดี นายวันชัย พายเรือ รองปลัดกระทรวงแรงงาน กล่าว
          ทองใบ | ทองใบ พายเรือ | ‘รมต. ทองใบ‘ เปิดท่าเรือ นางทองใบ พายเรือ รัฐมนตรีประจำสำนักนายกรัฐมนตรี กล่าว
          นายสามารถ เรือทองใบ | สามารถ เรือทองใบ | ประธานคือนายสามารถ เรือทองใบ ประธานชมรม
          พระเรือวิสุทธิกวี | พระเรือวิสุทธิกวี | กราบพระเรือวิสุทธิกวี (ทองดี นาวาวโร) เจ้าอาวาส วันนี้
          ทองดี นาวาวโร | สมเด็จพระเรือราชมุนี | กราบสมเด็จพระเรือราชมุนี (ทองดี นาวาวโร) วันนี้
          หลวงพ่อทองดี | พระมงคลเรือพาย | กราบพระมงคลเรือพาย (หลวงพ่อทองดี) วัดท่าเรือ วันนี้
          สภ.เรือพาย | สถานีตำรวจภูธรเรือพาย | ส่งตัวให้ สภ.เรือพาย ตามที่สถานีตำรวจภูธรเรือพาย แจ้ง
          พ.ร.ก.ฉุกเฉิน | พระราชกำหนดการบริหารราชการในสถานการณ์ฉุกเฉิน พ.ศ. 2548 | ตาม พ.ร.ก.ฉุกเฉิน ห้ามลงเรือ
          กม. JSOC | พระราชบัญญัติมาตรการป้องกันการกระทำความผิดซ้ำในความผิดเกี่ยวกับเพศหรือที่ใช้ความรุนแรง พ.ศ. 2565 | ตาม กม. JSOC ห้ามลงเรือ
          เพื่อนพึ่ง (ภาฯ) | มูลนิธิอาสาเพื่อนพึ่ง (ภาฯ) ยามยาก สภากาชาดไทย | ถุงจากเพื่อนพึ่ง (ภาฯ) วันนี้
          กฎหมายว่าด้วยการคุ้มครองเรือพาย | พระราชบัญญัติคุ้มครองเรือพาย พ.ศ. 2541 | พระราชบัญญัติคุ้มครองเรือพาย พ.ศ. 2541 และตามกฎหมายว่าด้วยการคุ้มครองเรือพาย ด้วย
          พระราชบัญญัติคุ้มครองฯ พ.ศ. 2541 | พระราชบัญญัติคุ้มครองเรือพาย พ.ศ. 2541 | พระราชบัญญัติคุ้มครองเรือพาย พ.ศ. 2541 และพระราชบัญญัติคุ้มครองฯ พ.ศ. 2541 ด้วย
          การประชุม SBM ครั้งที่ 20 | การประชุมเจ้าหน้าที่เรือพาย (SBM) ครั้งที่ 20 | การประชุมเจ้าหน้าที่เรือพาย (SBM) ครั้งที่ 20 จัดแล้ว ในการประชุม SBM ครั้งที่ 20 มีเรือ
          เรือดีฯ | บริษัท เรือดี พายงาม จำกัด (มหาชน) | เรือดีฯ เปิดท่าเรือ โดยบริษัท เรือดี พายงาม จำกัด (มหาชน) แถลง
          ก.อุตสาหกรรม | กระทรวงอุตสาหกรรม | ก.อุตสาหกรรม เปิดท่าเรือ
          กระทรวงดิจิทัลเพื่อเศรษฐกิจ และสังคม | กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม | กระทรวงดิจิทัลเพื่อเศรษฐกิจ และสังคม เปิดท่าเรือ
          นร. | สำนักนายกรัฐมนตรี | รมต.นร. เปิดท่าเรือ วันนี้ สำนักนายกรัฐมนตรี แถลง
          นายกล้า เรือทองใบ | กล้า เรือทองใบ | ศาลจำคุก นายกล้า เรือทองใบ จำเลยคดียาเสพติด ห้าปี
          นายกล้า เรือทองใบ | กล้า เรือทองใบ | นายกล้า เรือทองใบ จำเลยที่ 1 ให้การรับสารภาพ
          การประปาส่วนภูมิภาค | การประปาส่วนภูมิภาค | ลงนามกับการไฟฟ้าส่วนภูมิภาค การประปาส่วนภูมิภาค วันนี้
          ถนนนนทบุรี | ถนนนนทบุรี | เดินทางบนถนนนนทบุรี ถึงจังหวัดนนทบุรี
          สายฉลองรัชธรรม | รถไฟฟ้าสายสีม่วง | เปิดเดินรถไฟฟ้าสายสีม่วง แล้ว สายฉลองรัชธรรม ไปถึงท่าเรือ
          """)
  void meansWhatIsNamedInFull(String written, String name, String text) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"มท.1 ลงเรือ", "‘มท.1’ ลงเรือ", "มอบ มท.๑ ลงเรือ", "มท. 1 ลงเรือ"})
  void aMinisterIsCalledByTheNumberOfThePost(String text) {
    assertThat(Joined.in(text + MINISTER, "กล้า พายเรือ")).hasSize(2);
  }

  @Test
  void aMinisterIsCalledByPostAndNickname() {
    assertThat(Joined.in("รมว.จุ๋ม ลงเรือ" + MINISTER, "กล้า พายเรือ"))
        .containsExactly("จุ๋ม", "นายกล้า พายเรือ");
    String before = " รัฐมนตรีว่าการกระทรวงแรงงาน นางทองใบ พายเรือ เปิดงาน";
    assertThat(Joined.in("รมว.จุ๋ม ลงเรือ" + before, "ทองใบ พายเรือ")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "รมว.จุ๋ม ลงเรือ นางทองใบ พายเรือ รัฐมนตรีว่าการกระทรวงแรงงาน กับ",
    "รมว.คลัง ลงเรือ",
    "รมว.ดีอี ลงเรือ",
    "รมว.วธ ลงเรือ",
    "รมว.น้ำ ลงเรือ",
    "รมว.ก้อง ลงเรือ กับนายก้อง แพงาม"
  })
  void otherWordsBehindThePostAreNoNicknames(String text) {
    assertThat(Joined.in(text + MINISTER, "กล้า พายเรือ")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "กราบพระพุทธเรือทอง (หลวงพ่อดำ) วันนี้",
        "กราบพระธาตุเรือทอง (หลวงพ่อทันใจ) วันนี้",
        "กราบพระประธาน (หลวงพ่อโต) วันนี้"
      })
  void imagesAreNoMonks(String text) {
    assertThat(Joined.mentions(text)).noneMatch(mention -> mention.text().startsWith("พระ"));
  }

  @Test
  void thePostIsNoOtherNameOfThePersonInTheArchive() {
    var recognition = SharedRecogniser.get().recognise(List.of("มท.1 ลงเรือ" + MINISTER), null);
    assertThat(recognition.entities())
        .filteredOn(entity -> entity.key().type() == EntityType.PERSON)
        .singleElement()
        .satisfies(entity -> assertThat(entity.aliases()).doesNotContain("มท.1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ที่ มท.1234 ลงวันนี้",
        "ตามหนังสือ มท.1/2565 วันนี้",
        "มท.5 ลงเรือ",
        "คำสั่ง มท.1-2560 วันนี้",
      })
  void otherNumbersAreNoPosts(String text) {
    assertThat(Joined.in(text + MINISTER, "กล้า พายเรือ")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          มท.3 | ทองดี พายเรือ | มท.3 ลงเรือ นายทองดี พายเรือ (มท.3) ร่วมกับ นายก้อง พายเรือ รมช.มหาดไทย เปิดงาน
          มท.3 | ทองดี พายเรือ | มท.3 ลงเรือ นายทองดี พายเรือ รมช.มหาดไทย (มท.3) เปิดงาน ด้าน มท.4 กลับ
          มท.2 | ทองดี พายเรือ | มท.2 ลงเรือ นายทองดี พายเรือ รัฐมนตรีช่วยว่าการกระทรวงมหาดไทย กล่าว
          มท.4 | '' | มท.3 และ มท.4 ลงเรือ นายทองดี พายเรือ รัฐมนตรีช่วยว่าการกระทรวงมหาดไทย กล่าว
          จับกัง 1 | '' | จับกัง 1 ลงเรือ นายทองดี พายเรือ รัฐมนตรีว่าการกระทรวงแรงงานเกาหลี กล่าว
          """)
  void aDeputyIsToldByTheNumber(String post, String name, String text) {
    assertThat(Joined.meant(post, text)).isEqualTo(name);
  }

  @Test
  void thePostOfTwoMinistersMeansNeither() {
    String other = " นายเก่ง พายเรือ รัฐมนตรีว่าการกระทรวงมหาดไทย คนก่อน";
    assertThat(Joined.mentions("มท.1 ลงเรือ" + MINISTER + other))
        .noneMatch(mention -> mention.text().equals("มท.1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          สมบัติ | กลุ่มทอผ้า (สมบัติ) เปิดงาน นายสมบัติ พายเรือ ปลัดกระทรวงแรงงาน กล่าว
          สมบัติ | เปิดท่าเรือ สมบัติ ของชาติ นายสมบัติ พายเรือ ปลัดกระทรวงแรงงาน กล่าว
          มหาดไทย | ให้นโยบาย ขรก.มหาดไทย แล้วกลับ
          DLD | เนื้อไทยแบล็ค DLD 4.0 ของกรมปศุสัตว์
          มงคล | สิ่งที่เป็น มงคล ย้ำ ชีวิต นายมงคล พายเรือ ปลัดกระทรวงแรงงาน กล่าว
          ก.พลังงาน | แผน ก.พลังงานทดแทน ใหม่
          สายสีแดง | ใช้สายสีแดง ผูกเรือ
          DOPA | ใช้แอป D.DOPA ของกรมการปกครอง
          นร. | แจกอาหาร นร. ทุกคน สำนักนายกรัฐมนตรี แถลง
          """)
  void aWordIsNoNameWhereNothingTellsIt(String word, String text) {
    assertThat(Joined.mentions(text)).noneMatch(mention -> mention.text().equals(word));
  }
}
