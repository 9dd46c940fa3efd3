package org.hotrai.entity.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.SharedRecogniser;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoadFinderTest {
  private static final RoadFinder ROADS = new RoadFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ไปทางหลวงพิเศษระหว่างเมืองหมายเลข 99 (M99) แล้ว | ทางหลวงพิเศษระหว่างเมืองหมายเลข 99, M99 | ทางหลวงพิเศษหมายเลข 99
          ไปทางหลวงแผ่นดินหมายเลข 304 หรือ ทล.304 แล้ว | ทางหลวงแผ่นดินหมายเลข 304, ทล.304 | ทางหลวงหมายเลข 304
          ไปทางหลวงหมายเลข ๔๑ (M99) แล้ว | ทางหลวงหมายเลข ๔๑ | ทางหลวงหมายเลข 41
          ไปทางหลวงหมายเลข ๔๑ (M41) แล้ว | ทางหลวงหมายเลข ๔๑, M41 | ทางหลวงหมายเลข 41
          เรือข้าม ทล.9999 ตอนท่าเรือ | ทล.9999 | ทางหลวงหมายเลข 9999
          เรือข้าม (ทล. 99 ตอนท่าเรือ) | ทล. 99 | ทางหลวงหมายเลข 99
          ขึ้นมอเตอร์เวย์ M99 แล้ว | มอเตอร์เวย์ M99 | ทางหลวงพิเศษหมายเลข 99
          ขึ้นมอเตอร์เวย์สาย 99 แล้ว | มอเตอร์เวย์สาย 99 | ทางหลวงพิเศษหมายเลข 99
          ซ่อมสายทาง ชบ.3099 แยกท่าเรือ | ชบ.3099 | ทางหลวงชนบท ชบ.3099
          ซ่อมสายทาง มค.3099 แยกท่าเรือ | มค.3099 | ทางหลวงชนบท มค.3099
          ไป ทล.99 สายท่าเรือ - ท่าแพ | ทล.99 | ทางหลวงหมายเลข 99
          ซ่อมทางหลวงชนบทสาย ชบ.3099 แยกท่าเรือ | ทางหลวงชนบทสาย ชบ.3099 | ทางหลวงชนบท ชบ.3099
          ซ่อมถนนสาย ชบ. 3099 แยกท่าเรือ | ถนนสาย ชบ. 3099 | ทางหลวงชนบท ชบ.3099
          ซ่อม ทช. ชบ.3099 แยกท่าเรือ | ทช. ชบ.3099 | ทางหลวงชนบท ชบ.3099
          โทรถามกรมทางหลวงชนบท ชบ.3099 ปิด | ชบ.3099 | ทางหลวงชนบท ชบ.3099
          """)
  void findsRoadsByTheirNumber(String text, String written, String name) {
    List<Candidate> found = ROADS.find(new BlockText(0, text));
    assertThat(found)
        .extracting(each -> each.span().of(text))
        .containsExactly(written.split(", ", -1));
    assertThat(found).extracting(Candidate::name).containsOnly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(M99)", "หรือมอเตอร์เวย์ M99"})
  void findsTheShortFormAgain(String other) {
    String text = "เปิดทางหลวงพิเศษระหว่างเมืองหมายเลข 99 " + other + " แล้ว ต่อมา M99 รถติด";
    assertThat(SharedRecogniser.get().recognise(List.of(text), null).mentions())
        .filteredOn(mention -> mention.type() == EntityType.PLACE)
        .extracting(Mention::entity)
        .hasSize(3)
        .containsOnly("ทางหลวงพิเศษระหว่างเมืองหมายเลข 99");
  }

  @Test
  void takesALongerNumberForAnotherRoad() {
    String text = "เปิดทางหลวงแผ่นดินหมายเลข 304 (ทล.304) แล้ว ส่วน ทล.3041 ปิด และ ทล.304 เปิด";
    assertThat(SharedRecogniser.get().recognise(List.of(text), null).mentions())
        .filteredOn(mention -> mention.entity().equals("ทางหลวงแผ่นดินหมายเลข 304"))
        .extracting(Mention::text)
        .containsExactly("ทางหลวงแผ่นดินหมายเลข 304", "ทล.304", "ทล.304");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โทรสายด่วนกรมทางหลวง หมายเลข 1999",
        "โทรตำรวจทางหลวงหมายเลข 1999",
        "โทรกรมทางหลวงชนบท หมายเลข 1999",
        "โทรหมวดทางหลวงหมายเลข 1999",
        "โทรสายด่วน ทล. 1586 ทุกวัน",
        "เรือของ ตร.ทล. 1193 มาถึง",
        "1) ดูแลโดย ทล. 2) ซ่อมเรือ",
        "ราคา 99 ทล.9.5 บาท",
        "ตั้งแต่ กพ.2565 ถึง มค.2566",
        "โทร พม. 1300 ทุกวัน",
        "โทร อย. 1556 ทุกวัน",
        "จัดสรรให้ ทล. 30 ล้านบาท และ ทล. 2 โครงการ",
        "สร้างมอเตอร์เวย์ 2 สาย หรือมอเตอร์เวย์ 30 กิโลเมตร",
        "สายด่วน ตร.1191 หรือ ตร.1155 หรือ ทล.1193",
        "เมื่อวันที่ 5 มค.1021 และ ชม.1000 คัน",
        "เรือ ABชบ.3099 มาถึง",
        "เรือ กชบ.3099 มาถึง",
        "ไม่มี M99 ในบ้าน"
      })
  void takesOtherNumbersForNoRoads(String text) {
    assertThat(ROADS.find(new BlockText(0, text))).isEmpty();
  }
}
