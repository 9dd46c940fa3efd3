package org.hotrai.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hotrai.text.date.DateForm.Era;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {
  private static final Locale THAI = Locale.of("th");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-12-19 | 19 December 2019 | 19 December BE 2562
          2011-11 | November 2011 | November BE 2554
          2020 | 2020 | BE 2563
          2017/2020 | 2017–2020 | BE 2560–2563
          2019-12-03/2019-12-04 | 3–4 December 2019 | 3–4 December BE 2562
          2019-12/2020-03 | December 2019 – March 2020 | December BE 2562 – March BE 2563
          """)
  void namesTheEraThatIsNotTheReadersOwn(String iso, String common, String buddhist) {
    assertThat(new DateForm(Era.COMMON, false).date(iso, Locale.ENGLISH)).isEqualTo(common);
    assertThat(new DateForm(Era.BUDDHIST, false).date(iso, Locale.ENGLISH)).isEqualTo(buddhist);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-12-19T08:00+07:00 | 19 ธันวาคม ค.ศ. 2019 | ๑๙ ธันวาคม ๒๕๖๒
          2011-11 | พฤศจิกายน ค.ศ. 2011 | พฤศจิกายน ๒๕๕๔
          2020 | ค.ศ. 2020 | พ.ศ. ๒๕๖๓
          2017/2020 | ค.ศ. 2017–2020 | พ.ศ. ๒๕๖๐–๒๕๖๓
          """)
  void writesThaiDatesInEitherEraAndDigits(String iso, String common, String buddhist) {
    assertThat(new DateForm(Era.COMMON, false).date(iso, THAI)).isEqualTo(common);
    assertThat(new DateForm(Era.BUDDHIST, true).date(iso, THAI)).isEqualTo(buddhist);
  }

  @Test
  void bothErasAreUsual() {
    assertThat(DateForm.USUAL.date("2019-12-19", THAI)).isEqualTo("19 ธันวาคม 2562 · ค.ศ. 2019");
    assertThat(DateForm.USUAL.date("some day", THAI)).isEqualTo("some day");
    assertThat(new DateForm(Era.BOTH, true).number(120)).isEqualTo("๑๒๐");
  }
}
