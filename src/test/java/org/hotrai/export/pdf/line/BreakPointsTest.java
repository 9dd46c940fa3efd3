package org.hotrai.export.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakPointsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ผู้ใหญ่กำลังอ่าน; ผู้ใหญ่|กำลัง|อ่าน",
        "บ่อย ๆ ครั้ง; บ่อย ๆ |ครั้ง",
        "ASEAN-Institute for; ASEAN-Institute |for",
        "๓ - ๔ ธันวาคม; ๓ |- |๔ |ธันวาคม",
        "https://a.org/b-c/d?e=f&g; https://a.|org/|b|-c/|d?|e=|f&|g",
        "ดู https://a.org/ข่าว ณ; ดู |https://a.|org/|ข่าว |ณ",
      })
  void wordsStayWholeAndUrlsBreakAtTheirJoints(String text, String parts) {
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int end : BreakPoints.of(text)) {
      found.add(text.substring(start, end));
      start = end;
    }
    assertThat(String.join("|", found)).isEqualTo(parts);
  }
}
