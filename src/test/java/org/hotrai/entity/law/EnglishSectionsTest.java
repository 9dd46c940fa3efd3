package org.hotrai.entity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.hotrai.entity.text.BlockText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class EnglishSectionsTest {
  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void looksOnceForWhatTheSectionsOfABlockAreOn() {
    String sections = "The boat fell under Section 112 again. ".repeat(20_000);
    assertThat(new EnglishSections().find(new BlockText(0, sections))).isEmpty();
  }
}
