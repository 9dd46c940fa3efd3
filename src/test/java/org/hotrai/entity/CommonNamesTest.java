package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names by which provinces, offices and the police are called in the news. */
class CommonNamesTest {
  @ParameterizedTest
  @CsvSource({
    "คนพายเรือจากเมืองคอน มาถึงแล้ว, เมืองคอน, นครศรีธรรมราช",
    "ชาวแปดริ้ว พายเรือเก่ง, แปดริ้ว, ฉะเชิงเทรา",
    "พายเรือไปเมืองกาญจน์ ตอนเช้า, เมืองกาญจน์, กาญจนบุรี",
    "จัดงานเรือที่ไบเทค บางนา วันนี้, ไบเทค บางนา, ศูนย์นิทรรศการและการประชุมไบเทค บางนา",
    "จอดเรือที่หัวลำโพง แล้ว, หัวลำโพง, สถานีรถไฟหัวลำโพง",
    "ฝั่งอันดามัน มีเรือมาก, อันดามัน, ทะเลอันดามัน",
    "ประชุมสภาผู้แทนราษฎร แล้วพูดในสภาฯ เรื่องเรือ, สภาฯ, สภาผู้แทนราษฎร",
    "สป.วธ. จัดแข่งเรือ, สป.วธ., สำนักงานปลัดกระทรวงวัฒนธรรม",
    "ได้เรือจากสำนักงานปลัด วธ. แล้ว, สำนักงานปลัด วธ., สำนักงานปลัดกระทรวงวัฒนธรรม",
    "ตำรวจไซเบอร์ ยึดเรือ, ตำรวจไซเบอร์, กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี"
  })
  void meanWhatIsListed(String text, String written, String meant) {
    assertThat(Joined.meant(written, text)).isEqualTo(meant);
  }

  @Test
  void areNoBeginningsOfOtherWords() {
    String text = "พายเรือในเมืองคอนกรีต ไปเมืองคอนเสิร์ต";
    assertThat(Joined.written(EntityType.PLACE, text)).isEmpty();
  }
}
