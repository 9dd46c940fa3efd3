package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Football clubs by the letters behind their names. */
class FootballClubsTest {
  private static final FootballClubs FINDER = new FootballClubs();

  private static List<String> found(String text) {
    return FINDER.find(new BlockText(0, text)).stream().map(Candidate::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boat Palace FC | Boat Palace FC won by a length.
          Boatville United F.C. | They row for Boatville United F.C. today.
          Sailport Football Club | The Sailport Football Club won.
          Boatville FC | ทีม Boatville FC พายเรือ
          """)
  void areFoundWithTheirNames(String name, String text) {
    assertThat(found(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The FC won.", "Our FC won.", "They ate KFC.", "an FC of rowers", "Boat FCA won."})
  void areNotFoundWithoutNames(String text) {
    assertThat(found(text)).isEmpty();
  }
}
