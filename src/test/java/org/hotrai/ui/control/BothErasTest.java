package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hotrai.message.Messages;
import org.junit.jupiter.api.Test;

class BothErasTest {
  private final BothEras english = new BothEras(Messages.of(Locale.ENGLISH));
  private final BothEras thai = new BothEras(Messages.of(Locale.of("th")));

  @Test
  void tellsBothYears() {
    assertThat(english.of("2019-12-19T08:00:00+07:00")).contains("19 Dec 2019 (BE 2562)");
    assertThat(thai.of("2019-12-19")).contains("19 ธ.ค. 2562 (ค.ศ. 2019)");
    assertThat(thai.of("2011-11")).contains("พ.ย. 2554 (ค.ศ. 2011)");
    assertThat(english.of("2011")).contains("2011 (BE 2554)");
  }

  @Test
  void saysNothingOfWhatIsNoDate() {
    assertThat(english.of(null)).isEmpty();
    assertThat(english.of("soon")).isEmpty();
  }
}
