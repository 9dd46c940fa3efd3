package org.hotrai.entity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabourConventionsTest {
  private static List<Candidate> in(String text) {
    return new LabourConventions().find(new BlockText(0, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เข้าเป็นภาคีอนุสัญญา ILO ฉบับที่ 87 แล้ว | อนุสัญญา ILO ฉบับที่ 87
          ตามอนุสัญญาขององค์การแรงงานระหว่างประเทศ (ILO) ฉบับที่ ๘๗ ว่าด้วยเรือ | อนุสัญญาขององค์การแรงงานระหว่างประเทศ (ILO) ฉบับที่ ๘๗
          ตามอนุสัญญาองค์การแรงงานระหว่างประเทศฉบับที่ 87 | อนุสัญญาองค์การแรงงานระหว่างประเทศฉบับที่ 87
          It joined ILO Convention No. 87 on boats. | ILO Convention No. 87
          """)
  void areCalledByTheirNumbers(String text, String written) {
    assertThat(in(text))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.span().of(text)).isEqualTo(written);
          assertThat(found.name()).isEqualTo("อนุสัญญาองค์การแรงงานระหว่างประเทศ ฉบับที่ 87");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "อนุสัญญาองค์การแรงงานระหว่างประเทศ",
        "อนุสัญญาว่าด้วยเรือ ฉบับที่ 87",
        "อนุสัญญา ILO ฉบับที่ 8700",
        "MILO Convention No. 87",
        "ILO Convention of 1987"
      })
  void areNoneOfOthersAndNoneWithoutNumber(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void ofTwoNumbersAreTwo() {
    assertThat(in("อนุสัญญา ILO ฉบับที่ 87 และอนุสัญญา ILO ฉบับที่ 98"))
        .extracting(Candidate::name)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }
}
