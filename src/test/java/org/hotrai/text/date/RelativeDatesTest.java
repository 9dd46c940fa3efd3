package org.hotrai.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "ศาลนัดอ่านคำพิพากษาวันนี้, วันนี้, 2020-01-01",
    "ฝนตกหนักเมื่อวานนี้ทั้งวัน, เมื่อวานนี้, 2019-12-31",
    "พรุ่งนี้ปิดทำการ, พรุ่งนี้, 2020-01-02",
    "งบประมาณปีนี้, ปีนี้, 2020",
    "The court ruled yesterday., yesterday, 2019-12-31",
    "sales last year, last year, 2019"
  })
  void countsFromTheDay(String text, String words, String iso) {
    int start = text.indexOf(words);
    DateValue value = DateValue.parse(iso).orElseThrow();
    assertThat(RelativeDates.find(text, NEW_YEAR))
        .containsExactly(new FoundDate(start, start + words.length(), value));
    assertThat(RelativeDates.find(text, null))
        .containsExactly(new FoundDate(start, start + words.length(), null));
  }

  @Test
  void leavesHabitsAlone() {
    assertThat(RelativeDates.find("ทุกวันนี้คนอ่านข่าวน้อยลง", NEW_YEAR)).isEmpty();
  }
}
