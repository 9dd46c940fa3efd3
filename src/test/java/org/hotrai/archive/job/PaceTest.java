package org.hotrai.archive.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hotrai.message.Messages;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  private final Messages words = Messages.of(Locale.ENGLISH);
  private final Pace pace = new Pace();

  private String at(double seconds, long pages, long bytes, long total) {
    return words.text(pace.at((long) (seconds * SECOND), pages, bytes, total));
  }

  @Test
  void saysHowFastAndHowLong() {
    assertThat(at(0, 0, 0, 0)).isEqualTo("0 pages");
    assertThat(at(1, 310, 1_000, 0)).isEqualTo("310 pages · 310/s");
    assertThat(at(4, 1_240, 4_000, 124_000)).isEqualTo("1,240 pages · 310/s · 2 min left");
    assertThat(at(8, 2_480, 8_000, 18_000)).isEqualTo("2,480 pages · 310/s · 10 s left");
    assertThat(at(9, 2_790, 9_000, 9_000_000)).isEqualTo("2,790 pages · 310/s · 2 h 29 min left");
  }

  @Test
  void forgetsHowFastItWasLongAgo() {
    for (int i = 0; i <= 100; i++) {
      at(i, 3_000L * i, 0, 0);
    }
    String last = "";
    for (int i = 1; i <= 100; i++) {
      last = at(100 + i, 300_000 + 100L * i, 0, 0);
    }
    assertThat(last).isEqualTo("310,000 pages · 100/s");
  }
}
