package org.hotrai.entity.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fairs and festivals with an English name. */
class FairFinderTest {
  private static final FairFinder FINDER = new FairFinder();

  private static List<String> found(String text) {
    return FINDER.find(new BlockText(0, text)).stream().map(Candidate::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boat Festival 2023 | เปิดงาน “Boat Festival 2023” วันนี้
          Siam Boat Expo 2024 | They rowed to the Siam Boat Expo 2024 at dawn.
          Sailport International Boat Fair | The Sailport International Boat Fair opened today.
          Siam Rule of Oars Fair 2025 | งาน Siam Rule of Oars Fair 2025 วันนี้
          Sailport Film Festival | ในงานSailport Film Festival แล้วกลับ
          """)
  void areFoundWithTheirNames(String name, String text) {
    assertThat(found(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "งาน Boat Festival ทุกปี",
        "They saw a boat Show 2023 times.",
        "Minister Opens Boat Festival 2023",
        "World Expo, as they say",
        "A World Fair show was held.",
        "The Boat Showroom opened."
      })
  void areNotFoundWithoutThem(String text) {
    assertThat(found(text)).isEmpty();
  }
}
