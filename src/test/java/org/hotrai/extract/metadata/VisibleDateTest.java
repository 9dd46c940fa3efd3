package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleDateTest {
  @ParameterizedTest
  @CsvSource({
    "19 Dec 2019, 2019-12-19",
    "'December 19, 2019', 2019-12-19",
    "๑๙ ธันวาคม ๒๕๖๒, 2019-12-19",
    "วันพฤหัสบดีที่ ๑๙ ธันวาคม พุทธศักราช ๒๕๖๒, 2019-12-19",
    "๑๙ ธ.ค. ๒๕๖๒, 2019-12-19",
    "19 ธ.ค. 62, 2019-12-19",
    "19.12.62, 2019-12-19",
    "31/12/99, 1999-12-31",
    "19-ธ.ค.-62, 2019-12-19",
    "19-Dec-62, 2019-12-19",
    "19-Dec-19, 2019-12-19",
    "Thu Dec 19 10:00:00 ICT 2019, 2019-12-19",
    "19/12/2562, 2019-12-19",
    "2019-12-19, 2019-12-19",
    "12/19/2019, 2019-12-19",
    "19. Dezember 2019, 2019-12-19",
    "19 de diciembre de 2019, 2019-12-19",
    "'Do, 5. Mrz. 2020', 2020-03-05",
    "'Mrz 5, 2020', 2020-03-05",
    "5. Jänner 2020, 2020-01-05",
    "5. Sept. 2020, 2020-09-05",
    "'March 5th, 2020', 2020-03-05",
    "2019年12月19日, 2019-12-19",
    "19 Aralık 2019, 2019-12-19",
    "19 декабря 2019, 2019-12-19",
    "19. joulukuuta 2019, 2019-12-19",
  })
  void readsDays(String written, String expected) {
    assertThat(VisibleDate.in("เผยแพร่ " + written + " เวลา 9.30 น.")).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "1970-01-01 07:00:00 +0700", "1970-01-01"})
  void theFirstMomentOfUnixIsNoDate(String written) {
    assertThat(WrittenDate.iso(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ครั้งที่ 7", "31/02/2019", "โทร. 02-123-4567", "3 maybe 2019"})
  void readsNothingElse(String text) {
    assertThat(VisibleDate.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-19T09:30:00+07:00, 2019-12-19T09:30:00+07:00",
    "2019-12-19T02:30:00.000Z, 2019-12-19T02:30:00Z",
    "2019-12-19 09:30:00 +0700, 2019-12-19T09:30:00+07:00",
    "2019-12-19T09:30, 2019-12-19T09:30:00",
    "2019-12-19, 2019-12-19",
    "20191219, 2019-12-19",
    "2562-12-19, 2019-12-19",
    "'Thu, 19 Dec 2019 09:30:00 +0700', 2019-12-19",
  })
  void keepsTheOffsetAsWritten(String written, String expected) {
    assertThat(WrittenDate.iso(written)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ວັນທີ 19 ທັນວາ 2019",
        "ວັນພະຫັດ ທີ 19 ເດືອນທັນວາ ປີ 2019",
        "ວັນທີ ໑໙ ທັນວາ ໒໐໑໙",
        "ວັນທີ 19 ເດືອນ 12 ປີ 2019",
        "၂၀၁၉ ခုနှစ် ဒီဇင်ဘာလ ၁၉ ရက်",
        "၂၀၁၉ ခုနှစ်၊ ဒီဇင်ဘာ ၁၉ ရက်နေ့",
        "ဒီဇင်ဘာ ၁၉၊ ၂၀၁၉",
        "၁၉ ဒီဇင်ဘာ ၂၀၁၉",
        "ថ្ងៃទី១៩ ខែធ្នូ ឆ្នាំ២០១៩",
        "ថ្ងៃព្រហស្បតិ៍ ទី១៩ ខែធ្នូ ឆ្នាំ២០១៩",
        "ngày 19 tháng 12 năm 2019",
        "19 Disember 2019",
        "Khamis, 19 Dis 2019",
        "Disyembre 19, 2019",
      })
  void readsDaysOfTheNeighbours(String written) {
    assertThat(VisibleDate.in(written)).contains("2019-12-19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ບົດທີ 19 ຂອງກົດໝາຍ 2019", "ဒီဇင်ဘာလ", "31 ກຸມພາ 2019", "မြန်မာ ၁၉ ၂၀၁၉"})
  void readsNoDaysWhereNoneAreWritten(String written) {
    assertThat(VisibleDate.in(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"၂၀၁၉ ခုနှစ် ဩဂုတ်လ ၅ ရက်", "၂၀၁၉ ခုနှစ် သြဂုတ်လ ၅ ရက်", "ວັນທີ 5 ສິງຫາ 2562"})
  void readsAugust(String written) {
    assertThat(VisibleDate.in(written)).contains("2019-08-05");
  }
}
