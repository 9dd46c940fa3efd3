package org.hotrai.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.text.Clusters;
import org.junit.jupiter.api.Test;

class ExportDialogTest {
  @Test
  void aTitleBecomesANameThatEveryFileSystemTakes() {
    assertThat(ExportDialog.fileName("มติ: ครม. 3/2562 \"ด่วน\"?"))
        .isEqualTo("มติ  ครม. 3 2562  ด่วน");
    assertThat(ExportDialog.fileName("///")).isEqualTo("hotrai");
  }

  @Test
  void aLongTitleIsCutBetweenClusters() {
    String name = ExportDialog.fileName("ที่นั้น".repeat(40));
    assertThat(name).hasSizeBetween(50, 60);
    assertThat(Clusters.isBoundary("ที่นั้น".repeat(40), name.length())).isTrue();
  }
}
