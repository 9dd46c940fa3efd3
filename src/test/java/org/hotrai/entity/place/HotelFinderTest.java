package org.hotrai.entity.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hotels by their names in Thai and Latin letters. */
class HotelFinderTest {
  private static final HotelFinder FINDER = new HotelFinder();

  private static List<String> found(String text) {
    return FINDER.find(new BlockText(0, text)).stream().map(Candidate::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          โรงแรมนาวานิค แกรนด์ พาร์ค | ประชุม ณ โรงแรมนาวานิค แกรนด์ พาร์ค กรุงเทพฯ
          โรงแรม เดอะ นาวานิค โฮเทล | ประชุม ณ โรงแรม เดอะ นาวานิค โฮเทล วันนี้
          โรงแรมนาวานิคและคอนเวนชั่น | ที่โรงแรมนาวานิคและคอนเวนชั่น แล้วกลับ
          โรงแรมนาวานิค | ที่โรงแรมนาวานิคและท่าเรือ
          โรงแรมที.นาวานิค | ที่โรงแรมที.นาวานิค แล้วกลับ
          โรงแรมเรือเล็ก | แวะโรงแรมเรือเล็ก อำเภอเมือง
          โรงแรม The Oar by Boats | ที่โรงแรม The Oar by Boats แล้วกลับ
          """)
  void areFoundWithTheirNames(String name, String text) {
    assertThat(found(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พักที่โรงแรมขนาดเล็ก ริมท่า",
        "พักที่โรงแรม แล้วพายเรือ",
        "จองโรงแรมที่พัก วันนี้",
        "ธุรกิจโรงแรม รีสอร์ท และเรือ",
        "ธุรกิจโรงแรมนาวานิค เติบโต",
        "พักที่โรงแรม เดอะ"
      })
  void areNotFoundWithoutNames(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void lettersWithoutEndAreNoName() {
    assertThat(found("พักที่" + "โรงแรม".repeat(20_000))).isEmpty();
  }
}
