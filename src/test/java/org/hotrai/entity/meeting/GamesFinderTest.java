package org.hotrai.entity.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GamesFinderTest {
  private final GamesFinder finder = new GamesFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          พายเรือในกีฬาซีเกมส์ ครั้งที่ 32 ที่แม่น้ำ | ซีเกมส์ ครั้งที่ 32
          พายเรือในเอเชียนเกมส์ 2022 ที่แม่น้ำ | เอเชียนเกมส์ 2022
          They rowed in the 32nd SEA Games there | 32nd SEA Games
          เรือลำนี้แล่นไปประชุม COP 28 แล้ว | COP28
          We rowed to COP29, which began | COP29
          We rowed to COP30. | COP30
          ชาวเรือพูดเรื่อง COP28 พันธสัญญาของเรา | COP28
          เรือลำนี้แล่นไปประชุม CBD COP15 แล้ว | CBD COP15
          """)
  void findsGamesByTheirNumber(String text, String name) {
    assertThat(finder.find(new BlockText(0, text))).extracting(Candidate::name).containsOnly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "พายเรือในกีฬาซีเกมส์ที่แม่น้ำ",
    "They rowed in SEA Games there",
    "เรือรุ่น XCOP28 จอดแล้ว",
    "COP3D boats are here",
    "COP 2.5 metres",
    "The boat costs COP 12 billion",
    "The fee is COP 50 per boat",
    "เรือลำนี้ราคา COP 20 ล้าน"
  })
  void findsNoneWithoutOne(String text) {
    assertThat(finder.find(new BlockText(0, text))).isEmpty();
  }
}
