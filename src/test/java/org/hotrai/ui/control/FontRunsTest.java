package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class FontRunsTest {
  @Test
  void privateCharactersAreNeverDrawn() throws Exception {
    FxThread.call(() -> {
      assertThat(new FontRuns(Font.getDefault()).of("กี่\uE0A1ข\uF8FF"))
          .extracting(FontRuns.Run::text)
          .containsExactly("กี่\uFFFDข\uFFFD");
      return 0;
    });
  }
}
