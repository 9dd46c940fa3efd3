package org.hotrai.entity.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "ส\u0E4D\u0E32นัก, สำนัก",
    "น\u0E4D\u0E49\u0E32, น้ำ",
    "น\u0E49\u0E4D\u0E32, น้ำ",
    "เเพ, แพ",
    "เรือ\u200Bพาย\u00AD, เรือพาย",
    "เรือ\u00A0พาย, เรือ พาย",
    "บท\u0E4D, บท\u0E4D",
  })
  void isThatOfWordsAndLists(String written, String plain) {
    assertThat(PlainSpelling.of(written).text()).isEqualTo(plain);
    assertThat(PlainSpelling.isPlain(plain)).isEqualTo(plain.indexOf('\u0E4D') < 0);
  }

  @Test
  void tellsWhereAStretchIsWritten() {
    String written = "\u200Bไปส\u0E4D\u0E32นัก\u200Bงาน\u200B เเล้ว";
    PlainSpelling plain = PlainSpelling.of(written);
    int start = plain.text().indexOf("สำนักงาน");
    Span office = plain.written(new Span(start, start + "สำนักงาน".length()));
    assertThat(office.of(written)).isEqualTo("ส\u0E4D\u0E32นัก\u200Bงาน");
    int then = plain.text().indexOf("แล้ว");
    assertThat(plain.written(new Span(then, plain.text().length())).of(written)).isEqualTo("เเล้ว");
  }
}
