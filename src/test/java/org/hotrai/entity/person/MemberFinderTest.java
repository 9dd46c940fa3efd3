package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members of parliament by their short title and first name. */
class MemberFinderTest {
  private static final MemberFinder FINDER = new MemberFinder(new Gazetteer());

  private static List<String> found(String text) {
    return FINDER.find(new BlockText(0, text)).stream().map(Candidate::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          วันชัย | โฆษกตอบ “ส.ว.วันชัย” เรื่องเรือ
          วันชัย | ส.ส.วันชัย กล่าวว่า เรือจม
          """)
  void areFoundByTheirFirstName(String name, String text) {
    assertThat(found(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ส.ส.เชียงราย กล่าวว่า เรือจม",
        "ส.ส.พรรคชาวเรือ กล่าวว่า เรือจม",
        "ส.ส.ฝ่ายค้าน ระบุว่า เรือจม",
        "“สว.ชุดใหม่” มาถึง",
        "ส.ส.วันชัยพายเรือ"
      })
  void areNoPlacesAndParties(String text) {
    assertThat(found(text)).isEmpty();
  }
}
