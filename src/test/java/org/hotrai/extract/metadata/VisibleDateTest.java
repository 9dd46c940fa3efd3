package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleDateTest {
  @ParameterizedTest
  @CsvSource({
    "19 Dec 2019, 2019-12-19",
    "'December 19, 2019', 2019-12-19",
    "๑๙ ธันวาคม ๒๕๖๒, 2019-12-19",
    "วันพฤหัสบดีที่ ๑๙ ธันวาคม พุทธศักราช ๒๕๖๒, 2019-12-19",
    "๑๙ ธ.ค. ๒๕๖๒, 2019-12-19",
    "19 ธ.ค. 62, 2019-12-19",
    "19/12/2562, 2019-12-19",
    "2019-12-19, 2019-12-19",
    "12/19/2019, 2019-12-19",
    "19. Dezember 2019, 2019-12-19",
    "19 de diciembre de 2019, 2019-12-19",
    "2019年12月19日, 2019-12-19",
  })
  void readsDays(String written, String expected) {
    assertThat(VisibleDate.in("เผยแพร่ " + written + " เวลา 9.30 น.")).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ครั้งที่ 7", "31/02/2019", "โทร. 02-123-4567", "3 maybe 2019"})
  void readsNothingElse(String text) {
    assertThat(VisibleDate.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-19T09:30:00+07:00, 2019-12-19T09:30:00+07:00",
    "2019-12-19T02:30:00.000Z, 2019-12-19T02:30:00Z",
    "2019-12-19 09:30:00 +0700, 2019-12-19T09:30:00+07:00",
    "2019-12-19T09:30, 2019-12-19T09:30:00",
    "2019-12-19, 2019-12-19",
    "20191219, 2019-12-19",
    "2562-12-19, 2019-12-19",
    "'Thu, 19 Dec 2019 09:30:00 +0700', 2019-12-19",
  })
  void keepsTheOffsetAsWritten(String written, String expected) {
    assertThat(WrittenDate.iso(written)).contains(expected);
  }
}
