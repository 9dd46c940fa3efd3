package org.hotrai.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NEW_YEAR is a Wednesday. */
class RelativeDatesTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "ศาลนัดอ่านคำพิพากษาวันนี้, วันนี้, 2020-01-01",
    "ฝนตกหนักเมื่อวานนี้ทั้งวัน, เมื่อวานนี้, 2019-12-31",
    "พรุ่งนี้ปิดทำการ, พรุ่งนี้, 2020-01-02",
    "งบประมาณปีนี้, ปีนี้, 2020",
    "The court ruled yesterday., yesterday, 2019-12-31",
    "sales last year, last year, 2019",
    "เมื่อวันศุกร์ที่ผ่านมา, วันศุกร์ที่ผ่านมา, 2019-12-27",
    "ประชุมวันพุธนี้, วันพุธนี้, 2020-01-01",
    "ประชุมวันอังคารหน้า, วันอังคารหน้า, 2020-01-07",
    "ประชุมวันพุธที่จะถึงนี้, วันพุธที่จะถึงนี้, 2020-01-08",
    "on last Wednesday, last Wednesday, 2019-12-25",
    "ปิดทำการสัปดาห์นี้, สัปดาห์นี้, 2019-12-30/2020-01-05",
    "this weekend, this weekend, 2020-01-04/2020-01-05",
    "เมื่อต้นเดือนที่แล้ว, เดือนที่แล้ว, 2019-12",
    "กว่าไตรมาสที่แล้ว, ไตรมาสที่แล้ว, 2019-10/2019-12",
    "ในปีงบประมาณนี้, ปีงบประมาณนี้, 2019-10-01/2020-09-30",
    "หลังจาก 3 วันก่อน, 3 วันก่อน, 2019-12-29",
    "เมื่อ 3 วันก่อนมีเหตุ, 3 วันก่อน, 2019-12-29",
    "some two weeks ago, two weeks ago, 2019-12-18",
    "วันที่ 30 ธันวาคมที่ผ่านมา, 30 ธันวาคม, 2019-12-30",
    "วันที่ 3 มีนาคม ปีหน้า, 3 มีนาคม ปีหน้า, 2021-03-03",
    "ตั้งแต่ 30 ธ.ค. - 2 ม.ค.นี้, 30 ธ.ค. - 2 ม.ค., 2019-12-30/2020-01-02",
    "ก่อนเดือนพฤศจิกายน, พฤศจิกายน, 2019-11",
    "วันที่ 29 กุมภาพันธ์, 29 กุมภาพันธ์, 2020-02-29",
    "ตั้งแต่วันนี้ถึง 31 มีนาคม 2563, วันนี้ถึง 31 มีนาคม 2563, 2020-01-01/2020-03-31",
    "ตั้งแต่บัดนี้ – 5 ก.พ. 63 ที่, บัดนี้ – 5 ก.พ. 63, 2020-01-01/2020-02-05",
    "วันนี้จนถึงวันที่ 5 กุมภาพันธ์ เวลา, วันนี้จนถึงวันที่ 5 กุมภาพันธ์, 2020-01-01/2020-02-05",
    "วันนี้จนถึงเดือนมีนาคม 2563, วันนี้จนถึงเดือนมีนาคม 2563, 2020-01-01/2020-03",
    "from now until 3 May 2020, now until 3 May 2020, 2020-01-01/2020-05-03",
    "ใน Q3 last year, Q3 last year, 2019-07/2019-09"
  })
  void countsFromTheDay(String text, String words, String iso) {
    int start = text.indexOf(words);
    DateValue value = DateValue.parse(iso).orElseThrow();
    assertThat(DateReader.find(text, NEW_YEAR))
        .containsExactly(new FoundDate(start, start + words.length(), value));
    assertThat(DateReader.find(text, null))
        .containsExactly(new FoundDate(start, start + words.length(), null));
  }

  @Test
  void keepsTodayApartFromWhatIsNoLaterDay() {
    assertThat(DateReader.find("วันนี้ถึง 31 มีนาคม 2560", NEW_YEAR)).hasSize(2);
    assertThat(DateReader.find("วันนี้ - 31 มีนาคม 2563", NEW_YEAR)).hasSize(2);
    assertThat(DateReader.find("บัดนี้ถึงเวลา", NEW_YEAR)).isEmpty();
  }

  @Test
  void leavesHabitsAlone() {
    assertThat(DateReader.find("ทุกวันนี้คนอ่านข่าวน้อยลง", NEW_YEAR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ฉีดวัคซีนเมื่อ 14 วันก่อนเดินทางเข้าประเทศ",
        "ยื่นคำขอเมื่อ 30 วันก่อนวันหมดอายุ",
        "เริ่มออมเมื่อ 2 ปีก่อนเกษียณ"
      })
  void countsNothingFromTheDayThatIsBeforeAnEvent(String text) {
    assertThat(DateReader.find(text, NEW_YEAR)).isEmpty();
  }
}
