package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.text.Clusters;
import org.junit.jupiter.api.Test;

class ShortenedTest {
  @Test
  void keepsShortTextsAsTheyAre() {
    assertThat(Shortened.middle("กำลังอ่าน ข่าว.html", 44)).isEqualTo("กำลังอ่าน ข่าว.html");
  }

  @Test
  void takesTheMiddleOutOfLongOnesBetweenClusters() {
    String path = "กำลังอ่าน /saved/" + "ที่นี้ผู้ใหญ่ป้ำน้ำ/".repeat(6) + "ข่าวเช้านี้.html";
    String shown = Shortened.middle(path, 44);
    assertThat(Clusters.of(shown)).hasSize(44);
    assertThat(shown).startsWith("กำลังอ่าน /sav").endsWith("/ข่าวเช้านี้.html");
    String end = shown.substring(shown.indexOf('…') + 1);
    assertThat(Clusters.of(path)).endsWith(Clusters.of(end).toArray(String[]::new));
  }
}
