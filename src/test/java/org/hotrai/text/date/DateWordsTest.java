package org.hotrai.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-12-19 | 19 December 2019 · BE 2562 | 19 ธันวาคม 2562 · ค.ศ. 2019
          2019-12-19T23:30:00-08:00 | 19 December 2019 · BE 2562 | 19 ธันวาคม 2562 · ค.ศ. 2019
          2019-12-19T23:30Z | 19 December 2019 · BE 2562 | 19 ธันวาคม 2562 · ค.ศ. 2019
          2011-11 | November 2011 · BE 2554 | พฤศจิกายน 2554 · ค.ศ. 2011
          2020 | 2020 · BE 2563 | พ.ศ. 2563 · ค.ศ. 2020
          2019-12-03/2019-12-04 | 3–4 December 2019 · BE 2562 | 3–4 ธันวาคม 2562 · ค.ศ. 2019
          2022-02-28/2022-03-02 | 28 February – 2 March 2022 · BE 2565 \
          | 28 กุมภาพันธ์ – 2 มีนาคม 2565 · ค.ศ. 2022
          2020-01/2020-03 | January–March 2020 · BE 2563 | มกราคม–มีนาคม 2563 · ค.ศ. 2020
          2019-12/2020-03 | December 2019 – March 2020 · BE 2562–2563 \
          | ธันวาคม 2562 – มีนาคม 2563 · ค.ศ. 2019–2020
          2017/2020 | 2017–2020 · BE 2560–2563 | พ.ศ. 2560–2563 · ค.ศ. 2017–2020
          1933-02-15 | 15 February 1933 · BE 2475 | 15 กุมภาพันธ์ 2475 · ค.ศ. 1933
          1932 | 1932 · BE 2475 | พ.ศ. 2475 · ค.ศ. 1932
          1932-03/1932-04 | March–April 1932 · BE 2474–2475 \
          | มีนาคม 2474 – เมษายน 2475 · ค.ศ. 1932
          some day | some day | some day
          """)
  void writesBothEras(String iso, String english, String thai) {
    assertThat(DateWords.bothEras(iso, Locale.ENGLISH)).isEqualTo(english);
    assertThat(DateWords.bothEras(iso, Locale.forLanguageTag("th"))).isEqualTo(thai);
    assertThat(DateWords.longForm(iso, Locale.UK)).isEqualTo(english.replaceAll(" · .*", ""));
  }

  @Test
  void noLineEndsBetweenAnEraAndItsYear() {
    Locale thai = Locale.forLanguageTag("th");
    assertThat(DateWords.bothErasUnbroken("2019-12-19", Locale.ENGLISH))
        .isEqualTo("19 December 2019 · BE\u00A02562");
    assertThat(DateWords.bothErasUnbroken("2019-12", thai))
        .isEqualTo("ธันวาคม 2562 · ค.ศ.\u00A02019");
    assertThat(DateWords.bothErasUnbroken("2020", thai))
        .isEqualTo("พ.ศ.\u00A02563 · ค.ศ.\u00A02020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-12-19 | 19 Dec 2019 · 2562 | 19 ธ.ค. 2562 · 2019
          2011-11 | Nov 2011 · 2554 | พ.ย. 2554 · 2011
          """)
  void writesShortly(String iso, String english, String thai) {
    assertThat(DateWords.shortBothEras(iso, Locale.US)).isEqualTo(english);
    assertThat(DateWords.shortBothEras(iso, Locale.forLanguageTag("th-TH"))).isEqualTo(thai);
    assertThat(DateWords.shortForm(iso, Locale.US)).isEqualTo(english.replaceAll(" · .*", ""));
  }
}
