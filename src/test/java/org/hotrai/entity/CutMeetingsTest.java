package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ฯ cuts short that an article names: meetings, acts and decrees. */
class CutMeetingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          การประชุมคณะทำงานด้านเรือพายฯ | การประชุมคณะทำงานด้านเรือพายระหว่างประเทศ ครั้งที่ 4/2567 จบแล้ว ต่อมาผลการประชุมคณะทำงานด้านเรือพายฯ ดี | การประชุมคณะทำงานด้านเรือพายระหว่างประเทศ ครั้งที่ 4/2567
          การประชุมคณะทำงานด้านเรือพายฯ ครั้งที่ 4/2567 | การประชุมคณะทำงานด้านเรือพายระหว่างประเทศ ครั้งที่ 4/2567 กับการประชุมคณะทำงานด้านเรือพายฯ ครั้งที่ 4/2567 | การประชุมคณะทำงานด้านเรือพายระหว่างประเทศ ครั้งที่ 4/2567
          พระราชกำหนดฯ | ใช้เงินตามพระราชกำหนดกู้เรือพาย พ.ศ. 2563 (พระราชกำหนดฯ) ต่อมา พระราชกำหนดฯ มีผล | พระราชกำหนดกู้เรือพาย พ.ศ. 2563
          """)
  void meansWhatIsNamed(String cut, String text, String name) {
    assertThat(Joined.meant(cut, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          การประชุมคณะทำงานด้านเรือพายฯ | การประชุมคณะทำงานด้านเรือพายไทย ครั้งที่ 4/2567 กับการประชุมคณะทำงานด้านเรือพายลาว ครั้งที่ 2/2567 ส่วนการประชุมคณะทำงานด้านเรือพายฯ ดี
          พระราชกำหนดฯ | ใช้เงินตามพระราชกำหนดกู้เรือพาย พ.ศ. 2563 แล้ว แต่ร่างพระราชกำหนดฯ ยังไม่มีผล
          """)
  void meansNeitherOfSeveral(String cut, String text) {
    assertThat(Joined.meant(cut, text)).isEmpty();
  }

  @Test
  void whatIsHeldEachYearHasItsYearInOneWay() {
    assertThat(
            Joined.meant(
                "งานประเพณีแข่งเรือยาว ประจำปี พ.ศ. ๒๕๖๖",
                "ชวนเที่ยวงานประเพณีแข่งเรือยาว ประจำปี พ.ศ. ๒๕๖๖ ที่วัด"))
        .isEqualTo("งานประเพณีแข่งเรือยาว ประจำปี 2566");
  }

  @Test
  void manyTakeLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("การประชุมคณะทำงานเรือพายฯ ครั้งที่ ").append(i % 999).append(" การประชุมเรือฯ ");
    }
    assertTimeout(
        Duration.ofSeconds(15), () -> assertThat(Joined.mentions(text.toString())).isNotEmpty());
  }
}
