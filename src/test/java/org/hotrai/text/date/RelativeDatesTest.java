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
    "การประชุมครั้งที่ 2 วันนี้ที่ท่าเรือ, วันนี้, 2020-01-01",
    "เขตตรวจราชการที่ 10 วันนี้ (พุธ), วันนี้, 2020-01-01",
    "สถานการณ์โควิด-19 วันนี้ดีขึ้น, วันนี้, 2020-01-01",
    "เรือออกสองวันก่อน, สองวันก่อน, 2019-12-30",
    "เรือออกเมื่อสามเดือนก่อน, สามเดือนก่อน, 2019-10",
    "some left a week ago, a week ago, 2019-12-25",
    "เรือจะออกในอีก 2 วันข้างหน้า, 2 วันข้างหน้า, 2020-01-03",
    "ในอีก 3 เดือนข้างหน้าฝนจะตก, 3 เดือนข้างหน้า, 2020-01-01/2020-04-01",
    "ในครึ่งปีหลังเรือจะมาก, ครึ่งปีหลัง, 2020-07/2020-12",
    "เรือจะออกวันที่ 20 นี้, วันที่ 20 นี้, 2020-01-20",
    "เรือออกวันที่ 28 นี้, วันที่ 28 นี้, 2020-01-28",
    "เรือออกวันที่ 5 ที่ผ่านมา, วันที่ 5 ที่ผ่านมา, 2019-12-05",
    "ระหว่างวันที่ 20-22 เดือนหน้า, วันที่ 20-22 เดือนหน้า, 2020-02-20/2020-02-22",
    "The court ruled on Monday that, Monday, 2019-12-30",
    "The court will rule on Monday., Monday, 2020-01-06",
    "The rules will be published on Monday., Monday, 2020-01-06",
    "They will attend a planned hearing on Monday., Monday, 2020-01-06",
    "I will never forget what the court said on Monday., Monday, 2019-12-30",
    "It will publish the rules it adopted on Tuesday., Tuesday, 2019-12-31",
    "The ship left on Monday I think, Monday, 2019-12-30",
    "On Monday Starboat opened a pier, Monday, 2019-12-30",
    "On Monday Boatland opened a pier, Monday, 2019-12-30",
    "It said on Tuesday Prime Minister Boat spoke, Tuesday, 2019-12-31",
    "They will debate proposed changes on Monday., Monday, 2020-01-06",
    "They will hold the long-delayed vote on Monday., Monday, 2020-01-06",
    "on the day before yesterday, the day before yesterday, 2019-12-30",
    "สัปดาห์แรกของเดือนหน้าฝนตก, สัปดาห์แรกของเดือนหน้า, 2020-02-01/2020-02-07",
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
  void whatIsPutInBetweenCommasIsNoOtherTense() {
    DateValue monday = DateValue.parse("2020-01-06").orElseThrow();
    assertThat(DateReader.find("It will begin, the court said, on Monday.", NEW_YEAR))
        .containsExactly(new FoundDate(34, 40, monday));
    assertThat(DateReader.find("They will, as planned, meet on Monday.", NEW_YEAR))
        .containsExactly(new FoundDate(31, 37, monday));
  }

  @Test
  void leavesHabitsAlone() {
    assertThat(DateReader.find("ทุกวันนี้คนอ่านข่าวน้อยลง", NEW_YEAR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โดยทั้ง 3 วันนี้เรือไม่ออก",
        "ภายใน 1-2 วันนี้",
        "ลงพื้นที่ 2 เดือนที่ผ่านมา",
        "หลายสิบปีก่อน",
        "สองสามวันก่อน",
        "สองวันก่อนเดินเรือ",
        "ฤดูกาลหน้า",
        "ใน 5 ปีข้างหน้า",
        "ครึ่งปีหลังของทุกปี",
        "วันที่ 66 นี้",
        "ships leave on Monday nights",
        "from Monday to Friday",
        "open on Monday and Tuesday",
        "a book on Sunday Times list",
        "a game on Monday Night Football",
        "the pier on Sunday Road",
        "a game on Sunday Night Live",
        "the show on Saturday Kitchen",
        "on Friday the 13th of that month",
        "ครึ่งปีหลังจากเปิดตัวเรือใหม่",
        "ครึ่งปีแรกที่เข้าทำงาน"
      })
  void takesNoCountOrHabitForADay(String text) {
    assertThat(DateReader.find(text, NEW_YEAR)).isEmpty();
  }

  @Test
  void namesNoYearOfADayOfEveryYear() {
    assertThat(DateReader.find("วันที่ 21 ตุลาคม ของทุกปี", NEW_YEAR))
        .extracting(FoundDate::value)
        .containsOnlyNulls();
    assertThat(DateReader.find("every year on 21 October", NEW_YEAR))
        .extracting(FoundDate::value)
        .containsOnlyNulls();
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
