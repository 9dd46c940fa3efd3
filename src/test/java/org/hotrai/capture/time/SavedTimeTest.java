package org.hotrai.capture.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 19 Dec 2019 09:30:05 +0700 | 2019-12-19T02:30:05Z",
        "Thu, 19 Dec 2019 02:30:05 -0000 | 2019-12-19T02:30:05Z",
        "19 Dec 2019 02:30:05 GMT | 2019-12-19T02:30:05Z",
        "Mon, 19-Dec-2019 02:30 UT | 2019-12-19T02:30:00Z",
        "Thu Dec 19 2019 09:30:05 GMT+0700 (Indochina Time) | 2019-12-19T02:30:05Z",
        "Thu Dec 19 2019 09:30:05 GMT+0700 (เวลาอินโดจีน) | 2019-12-19T02:30:05Z",
        "20191219023005 | 2019-12-19T02:30:05Z",
        "20191219023005123 | 2019-12-19T02:30:05Z",
        "2019-12-19T09:30:05+07:00 | 2019-12-19T02:30:05Z",
        "2019-12-19T02:30:05.250Z | 2019-12-19T02:30:05.250Z",
        "2019-12-19T09:30:05+0700 | 2019-12-19T02:30:05Z",
        "2019-12-19 02:30:05.123456 | 2019-12-19T02:30:05.123456Z",
        "Sat, 31 Dec 2016 23:59:60 +0000 | 2016-12-31T23:59:59Z",
      })
  void readsEveryForm(String written, Instant time) {
    assertThat(SavedTime.of(written)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "Thu, 32 Dec 2019 09:30:05 +0700",
        "Thu, 19 Foo 2019 09:30:05 +0700",
        "Thu, 1 Jan 1970 00:00:00 GMT",
        "Thu, 19 Dec 2019 09:30:05 +9900",
        "20191319023005"
      })
  void givesNothingForWhatIsNoTime(String written) {
    assertThat(SavedTime.of(written)).isEmpty();
  }

  @Test
  void looksAtNoMoreThanATimeIsLong() {
    assertThat(SavedTime.of(" ".repeat(500) + "19 Dec 2019 02:30:05 GMT")).isEmpty();
  }
}
