package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Institutions and places by their head word and the name behind it. */
class InstitutionsTest {
  private static final Institutions FINDER = new Institutions(new Gazetteer());

  private static List<Candidate> found(String text) {
    return FINDER.find(new BlockText(0, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          โรงพยาบาลเรือทอง | ORGANISATION | ส่งผู้ป่วยไปโรงพยาบาลเรือทอง จังหวัดตาก
          โรงพยาบาลแม่สอด | ORGANISATION | ที่โรงพยาบาลแม่สอดมีการประกาศแผนฉุกเฉินแล้ว
          รพ.เรือทอง | ORGANISATION | ทีม รพ.เรือทอง มาถึง
          โรงเรียนบ้านเรือพาย | ORGANISATION | นักเรียนโรงเรียนบ้านเรือพาย (ท่าน้ำ) มาถึง
          เรือนจำกลางระยอง | ORGANISATION | ตรวจเยี่ยมเรือนจำกลางระยอง วันนี้
          เกาะเรือทอง | PLACE | ลงพื้นที่เกาะเรือทอง วันนี้
          โรงเรียนเทศบาล 6 | ORGANISATION | ที่โรงเรียนเทศบาล 6 วันนี้
          โรงพยาบาลราชวิถี 2 | ORGANISATION | เปิดโรงพยาบาลราชวิถี 2 (รังสิต)
          โรงพยาบาลราชวิถี | ORGANISATION | ในโรงพยาบาลราชวิถี 2 คน
          เรือนจำกลางคลองเปรม | ORGANISATION | ตรวจเยี่ยมเรือนจำกลางคลองเปรม วันนี้
          อุทยานแห่งชาติเขาใหญ่ | ORGANISATION | ไฟป่าในอุทยานแห่งชาติเขาใหญ่ วันนี้
          ห้องประชุมเรือทอง 4 | PLACE | ณ ห้องประชุมเรือทอง 4 ชั้น 2 วันนี้
          ห้องประชุมพายทอง เรือดี | PLACE | ณ ห้องประชุมพายทอง เรือดี อาคารใหม่
          ห้องประชุมเรือทอง | PLACE | ณ ห้องประชุมเรือทอง ชั้น 2 วันนี้
          ห้องประชุมเรือทอง | PLACE | ณ ห้องประชุมเรือทอง นายกล้ามาถึง
          หมู่เกาะเรือทอง | PLACE | ดำน้ำที่หมู่เกาะเรือทอง วันนี้
          โรงพยาบาลเรือทอง | ORGANISATION | ที่โรงพยาบาลเรือทอง 5 มกราคม 2567
          พระที่นั่งเรือทองวินิจฉัย | PLACE | เสด็จออก ณ พระที่นั่งเรือทองวินิจฉัย แต่เช้า
          น้ำตกเรือทอง | PLACE | พายเรือไปน้ำตกเรือทอง แต่เช้า
          ด่านพรมแดนเรือทอง | PLACE | ผ่านด่านพรมแดนเรือทอง แล้ว
          แม่น้ำป่าสัก | PLACE | ระดับน้ำในแม่น้ำป่าสัก สูงขึ้น
          หอประชุมเรือทอง | PLACE | ประชุม ณ หอประชุมเรือทอง วันนี้
          ห้องประชุมนาวาธรรม | PLACE | ประชุม ณ ห้องประชุมนาวาธรรมชั้น 3
          พิพิธภัณฑ์หนองนาวา | PLACE | เดินชมพิพิธภัณฑ์หนองนาวา วันนี้
          ตลาดทุ่งนาวา | PLACE | ซื้อใบพายที่ตลาดทุ่งนาวา วันนี้
          ถนนนาวาเจริญ | PLACE | รถติดบนถนนนาวาเจริญ วันนี้
          ถนนนาวาวิถี | PLACE | ถนนนาวาวิถีรถติด
          ถนนพระราม 2 | PLACE | รถติดบนถนนพระราม 2 ทุกวัน
          ถนนพระรามที่ 4 | PLACE | รถติดบนถนนพระรามที่ 4 ทุกวัน
          อาคารนาวานุสรณ์ | PLACE | ขึ้นไปบนอาคารนาวานุสรณ์ ชั้น 5
          สวนสาธารณะหนองนาวา | PLACE | วิ่งที่สวนสาธารณะหนองนาวา แต่เช้า
          ท่าเรืออุตสาหกรรมหนองนาวา | PLACE | เทียบท่าเรืออุตสาหกรรมหนองนาวา แล้ว
          สนามบินนานาชาติหนองนาวา | PLACE | ลงที่สนามบินนานาชาติหนองนาวา แล้ว
          เขตห้ามล่าสัตว์ป่าหนองนาวา | PLACE | พายเรือในเขตห้ามล่าสัตว์ป่าหนองนาวา วันนี้
          อนุสาวรีย์ท้าวหนองนาวา | PLACE | วางใบพายที่อนุสาวรีย์ท้าวหนองนาวา วันนี้
          สนามกีฬาหนองนาวา | PLACE | แข่งที่สนามกีฬาหนองนาวา แต่เช้า
          """)
  void areFoundWithTheirNames(String written, EntityType type, String text) {
    assertThat(found(text))
        .singleElement()
        .satisfies(candidate -> {
          assertThat(candidate.name()).isEqualTo(written);
          assertThat(candidate.type()).isEqualTo(type);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โรงพยาบาลของรัฐทุกแห่ง",
        "โรงพยาบาลสนาม เปิดแล้ว",
        "ส่งไปโรงพยาบาล วันนี้",
        "โรงพยาบาลต่างๆ ทั่วประเทศ",
        "แม่น้ำสายหลัก ของประเทศ",
        "เขื่อนป้องกันตลิ่ง ริมคลอง",
        "การยึดเกาะถนน ของรถ",
        "แม่น้ำโขง ไหลแรง",
        "โรงพยาบาลยืนยันว่า เรือดี",
        "โรงเรียนเทศบาล เปิดแล้ว",
        "โรงพยาบาลแม่ข่าย วันนี้",
        "เรือพระที่นั่งสุพรรณหงส์ ออกแล้ว",
        "น้ำตกต่ำ ในวันนี้",
        "ขายใบพายในตลาดโลก วันนี้",
        "ที่โรงพยาบาลสนามหนองนาวา วันนี้",
        "ถนนคอนกรีต ยาวสองวา",
        "ถนนเละ ยาวสองวา",
        "หอประชุมพัง เมื่อคืน",
        "ถนนที่ชำรุด ยาวสองวา",
        "อาคารเรียน สองชั้น",
        "ณ ห้องประชุมชั้น 8",
        "ปลูกผักสวนครัว ริมท่า",
        "ให้ชาวเรือมีพลานามัยดี ทุกคน",
        "น้ำตกสวยงามหลายแห่ง",
        "น้ำตกหมู อร่อย",
        "จับพวกถ้ำมองที่ท่าเรือ",
        "ติดอยู่ในถ้ำนานกว่า 10 วัน",
        "ลงทุนในนิคมอุตสาหกรรมเต็มพื้นที่",
        "ตั้งนิคมอุตสาหกรรมการเกษตรขึ้น",
        "ใกล้ด่านพรมแดนไทย-ลาว",
        "เปิดด่านพรมแดนถาวร แล้ว",
        "สถานีรถไฟทางคู่ และเรือ",
        "สถานีรถไฟฟ้า เปิดแล้ว",
        "เขื่อนคอนกรีตเสริมเหล็ก ริมน้ำ",
      })
  void whatTellsOnlyOfWhatKindTheyAreIsNoName(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aSentenceOfUnknownLengthIsNoName() {
    assertThat(found("โรงพยาบาล" + "กขค".repeat(40))).isEmpty();
  }

  @Property(tries = 200)
  void theyBeginWithTheHeadWordAndHoldNoBlank(
      @ForAll List<@CharRange(from = 'ก', to = '๎') Character> letters) {
    String name = letters.stream().map(String::valueOf).collect(Collectors.joining());
    String text = Stream.of("ที่โรงพยาบาล", name, " ปิด").collect(Collectors.joining());
    assertThat(found(text))
        .allSatisfy(
            candidate -> assertThat(candidate.name()).startsWith("โรงพยาบาล").doesNotContain(" "));
  }
}
