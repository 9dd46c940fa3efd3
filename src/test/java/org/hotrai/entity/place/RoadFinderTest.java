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
          ไปทางหลวงพิเศษระหว่างเมืองหมายเลข 99 (M99) แล้ว | ทางหลวงพิเศษระหว่างเมืองหมายเลข 99, M99
          ไปทางหลวงแผ่นดินหมายเลข 304 หรือ ทล.304 แล้ว | ทางหลวงแผ่นดินหมายเลข 304, ทล.304
          ไปทางหลวงหมายเลข ๔๑ (M99) แล้ว | ทางหลวงหมายเลข ๔๑
          ไปทางหลวงหมายเลข ๔๑ (M41) แล้ว | ทางหลวงหมายเลข ๔๑, M41
          """)
  void findsRoadsByTheirNumber(String text, String names) {
    List<Candidate> found = ROADS.find(new BlockText(0, text));
    assertThat(found)
        .extracting(each -> each.span().of(text))
        .containsExactly(names.split(", ", -1));
    assertThat(found).extracting(Candidate::name).containsOnly(names.split(", ", -1)[0]);
  }

  @Test
  void findsTheShortFormAgain() {
    String text = "เปิดทางหลวงพิเศษระหว่างเมืองหมายเลข 99 (M99) แล้ว ต่อมา M99 รถติด";
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
        .filteredOn(mention -> mention.text().equals("ทล.304"))
        .extracting(Mention::start)
        .containsExactly(text.indexOf("ทล.304)"), text.lastIndexOf("ทล.304"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โทรสายด่วนกรมทางหลวง หมายเลข 1999",
        "โทรตำรวจทางหลวงหมายเลข 1999",
        "โทรกรมทางหลวงชนบท หมายเลข 1999",
        "โทรหมวดทางหลวงหมายเลข 1999"
      })
  void takesTheTelephoneOfAnOfficeForNoRoad(String text) {
    assertThat(ROADS.find(new BlockText(0, text))).isEmpty();
  }
}
