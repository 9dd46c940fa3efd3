package org.hotrai.entity.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreatFairsTest {
  private final GreatFairs fairs = new GreatFairs();

  private List<Candidate> in(String text) {
    return fairs.find(new BlockText(0, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ไปชมมหกรรมเรือพายโลก 2569 ที่ท่าน้ำ | มหกรรมเรือพายโลก 2569 | มหกรรมเรือพายโลก ประจำปี 2569
          เปิดงานมหกรรมเรือพายโลก ปี ๒๕๖๙ แล้ว | งานมหกรรมเรือพายโลก ปี ๒๕๖๙ | มหกรรมเรือพายโลก ประจำปี 2569
          ร่วมงานมหกรรมเรือพายโลก จ.น่าน พ.ศ. 2569 | งานมหกรรมเรือพายโลก จ.น่าน พ.ศ. 2569 | มหกรรมเรือพายโลกจังหวัดน่าน ประจำปี 2569
          ร่วมมหกรรมเรือพายโลก จังหวัดน่าน 2026 | มหกรรมเรือพายโลก จังหวัดน่าน 2026 | มหกรรมเรือพายโลกจังหวัดน่าน ประจำปี 2026
          """)
  void haveTheYearRightBehindTheirName(String text, String span, String name) {
    assertThat(in(text))
        .singleElement()
        .satisfies(fair -> {
          assertThat(fair.span().of(text)).isEqualTo(span);
          assertThat(fair.name()).isEqualTo(name);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มหกรรมเรือพายโลก เดือนเมษายน 2569",
        "มหกรรมเรือพายโลก ซึ่งจัดปี 2569",
        "มหกรรมเรือพายโลก 2000 คน",
        "มหกรรมเรือพายโลก 2569/1",
        "มหกรรมกีฬาเรือพาย 2569",
        "คณะกรรมการจัดงานมหกรรมเรือพายโลก 2569",
        "มหกรรมเรือพายโลก"
      })
  void areNoneOfOtherNumbersAndNoPartsOfCommittees(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void manyTakeLinearTime() {
    BlockText block = new BlockText(0, "มหกรรมเรือ".repeat(20_000));
    assertTimeout(Duration.ofSeconds(5), () -> assertThat(fairs.find(block)).isEmpty());
  }
}
