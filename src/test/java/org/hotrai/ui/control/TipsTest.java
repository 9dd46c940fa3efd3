package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TipsTest {
  @Test
  void linesOfATipBreakBetweenNames() {
    String names = "กระทรวงทรัพยากร · กรมป่าไม้ · กรมทรัพยากรน้ำบาดาล · กรมควบคุมมลพิษ · กรมอุทยาน";
    assertThat(Tips.inLines("กรมป่าไม้")).isEqualTo("กรมป่าไม้");
    assertThat(Tips.inLines(names).lines()).hasSizeGreaterThan(1);
    assertThat(Tips.inLines(names).replace("\n", "").replace(" ", ""))
        .isEqualTo(names.replace(" ", ""));
  }
}
