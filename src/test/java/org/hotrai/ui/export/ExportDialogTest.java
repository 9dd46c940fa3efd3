package org.hotrai.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.text.Clusters;
import org.hotrai.text.Words;
import org.junit.jupiter.api.Test;

class ExportDialogTest {
  @Test
  void aTitleBecomesANameThatEveryFileSystemTakes() {
    assertThat(ExportDialog.fileName("มติ: ครม. 3/2562 \"ด่วน\"?"))
        .isEqualTo("มติ ครม. 3 2562 ด่วน");
    assertThat(ExportDialog.fileName("///")).isEqualTo("hotrai");
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    String title = "รัฐบาลเตือนประชาชนให้ระวังน้ำท่วมฉับพลันในโรงเรียนพื้นที่จังหวัดสมุทรปราการ";
    String name = ExportDialog.fileName(title);
    assertThat(name).hasSizeBetween(40, 60);
    assertThat(title).startsWith(name);
    assertThat(Words.insides(title).get(name.length())).isFalse();
  }

  @Test
  void aTitleOfOneLongWordIsCutBetweenClusters() {
    String name = ExportDialog.fileName("x" + "e\u0301".repeat(80));
    assertThat(name).hasSizeBetween(50, 60);
    assertThat(Clusters.isBoundary("x" + "e\u0301".repeat(80), name.length())).isTrue();
  }

  @Test
  void aFileHasTheEndingOfItsFormat() {
    assertThat(ExportDialog.withEnding("/ข่าว พ.ศ. 2567", "pdf")).isEqualTo("/ข่าว พ.ศ. 2567.pdf");
    assertThat(ExportDialog.withEnding("/news.pdf", "bib")).isEqualTo("/news.pdf.bib");
    assertThat(ExportDialog.withEnding("/NEWS.PDF", "pdf")).isEqualTo("/NEWS.PDF");
  }
}
