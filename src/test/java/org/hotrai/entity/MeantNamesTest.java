package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What short forms and parts of names mean in an article that has the full name. */
class MeantNamesTest {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  private static List<Mention> mentions(EntityType type, String text) {
    return RECOGNISER.recognise(List.of(text), null).mentions().stream()
        .filter(mention -> mention.type() == type)
        .toList();
  }

  private static List<String> texts(EntityType type, String text) {
    return mentions(type, text).stream().map(Mention::text).toList();
  }

  /** What the last mention is called that is written so. */
  private static String meant(EntityType type, String written, String text) {
    return mentions(type, text).stream()
        .filter(mention -> mention.text().equals(written))
        .map(Mention::entity)
        .reduce("", (first, last) -> last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ทองดี | ทองดี พายเรือ | นายทองดี พายเรือ แถลง วันนี้ รมช.ทองดี กล่าว
          ทองดี | ทองดี พายเรือ | นายทองดี พายเรือ แถลง แล้วปลัดฯ ทองดี ลงเรือ
          ทองดี | ทองดี พายเรือ | นายทองดี พายเรือ แถลง ‘รัฐมนตรีทองดี’ เปิดงาน
          ทองดี | ทองดี พายเรือ | นายทองดี พายเรือ แถลง ผู้ตรวจราชการฯ ทองดี เปิดงาน
          ชวน | ชวน หลีกเรือ | นายชวน หลีกเรือ แถลง นายกชวน ขอบคุณ
          """)
  void aFirstNameBehindARoleMeansItsBearer(String written, String name, String text) {
    assertThat(meant(EntityType.PERSON, written, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "นายสังคม พายเรือ แถลง นายอำเภอสังคม เปิดงาน",
        "นายธนา พายเรือ แถลง ประธานธนาคาร เปิดงาน",
        "นายทองดี พายเรือ และนายทองดี เรือใบ แถลง ปลัดทองดี เปิดงาน"
      })
  void noOtherWordAndNoNameOfTwoMeansAPerson(String text) {
    assertThat(texts(EntityType.PERSON, text)).doesNotContain("สังคม", "ธนา", "ทองดี");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          คพร. | คณะกรรมการพายเรือ | เลขาธิการคณะกรรมการพายเรือ (เลขาธิการ คพร.) แถลงว่า คพร. เปิดงาน
          สพร. | สำนักงานพายเรือ (องค์การมหาชน) | สำนักงานพายเรือ (องค์การมหาชน) สพร.ได้เปิด แล้ว สพร. แถลง
          VXC | บริษัท พายเรือเหนือ | ให้บริษัท พายเรือเหนือ (VXC) เปิดท่า แล้ว VXC แถลง
          GIZ | องค์กรความร่วมมือระหว่างประเทศของเยอรมัน | พบองค์กรความร่วมมือระหว่างประเทศของเยอรมัน (GIZ) แล้ว GIZ แถลง
          ก.อุตสาหกรรม | กระทรวงอุตสาหกรรม | กระทรวงอุตสาหกรรมแถลง ก.อุตสาหกรรม เปิดงาน
          KOBRA | Korea Boat-River Promotion Agency | the Korea Boat-River Promotion Agency (KOBRA) met. KOBRA won.
          THAI | Thai Airways International | the Thai Airways International Plc's (THAI) plan. Now THAI flies.
          ยธ. | กระทรวงยุติธรรม | กระทรวงยุติธรรม แถลง แล้ว ยธ. เปิดงาน
          พณ. | กระทรวงพาณิชย์ | กระทรวงพาณิชย์ แถลง แล้ว รมว.พณ. เปิดงาน
          อบต.บ้านเรือใหญ่ | องค์การบริหารส่วนตำบลบ้านเรือใหญ่ | องค์การบริหารส่วนตำบลบ้านเรือใหญ่ แถลง แล้ว อบต.บ้านเรือใหญ่ เปิดงาน
          ศบร. | ศูนย์บริหารโรคเรือ 2019 | ของศูนย์บริหารโรคเรือ 2019 (ศบร.) เปิดงาน แล้ว ศบร. แถลง
          ศบร.มท. | ศูนย์บริหารโรคเรือ-19 กระทรวงมหาดไทย | ศูนย์บริหารโรคเรือ-19 กระทรวงมหาดไทย (ศบร.มท.) เปิดงาน แล้ว ศบร.มท. แถลง
          วพท. | วิศวกรรมสถานพายเรือแห่งประเทศไทย ในพระบรมราชูปถัมภ์ | วิศวกรรมสถานพายเรือแห่งประเทศไทย ในพระบรมราชูปถัมภ์ (วพท.) เปิดงาน
          สำนักงานสลากฯ | สำนักงานสลากกินแบ่งรัฐบาล | สำนักงานสลากกินแบ่งรัฐบาล แถลง แล้ว สำนักงานสลากฯ เปิดงาน
          """)
  void aShortFormMeansTheBody(String written, String name, String text) {
    assertThat(meant(EntityType.ORGANISATION, written, text)).isEqualTo(name);
  }

  @Test
  void aFirstNameBehindAPostIsNoMinistry() {
    String text = "นายธรรมสาคร พายดี เปิดงาน แล้ว รมว.ธรรมสาคร กล่าวว่าดี";
    assertThat(meant(EntityType.PERSON, "ธรรมสาคร", text)).isEqualTo("ธรรมสาคร พายดี");
  }

  @Test
  void oneOfSeveralCentresIsNotToldByWhatItWorksAt() {
    String text = "ศูนย์วิจัยพันธุ์ปลาแม่น้ำ แถลง ส่วน ศูนย์วิจัยฯ ธ.ก.ส. ไม่แถลง";
    assertThat(texts(EntityType.ORGANISATION, text)).doesNotContain("ศูนย์วิจัยฯ");
  }

  @Test
  void theShortFormInANameOfALawMayBeTheBodys() {
    String text = "ตาม พ.ร.บ. สำนักงานพายเรือทะเล (SPTA) พ.ศ. 2562 นั้น SPTA แถลง";
    assertThat(meant(EntityType.ORGANISATION, "SPTA", text)).isEqualTo("สำนักงานพายเรือทะเล");
    assertThat(texts(EntityType.LAW, text))
        .containsExactly("พ.ร.บ. สำนักงานพายเรือทะเล (SPTA) พ.ศ. 2562");
  }

  @Test
  void aDepartmentInABracketIsNotItsMinistry() {
    String text = "กพ. (กรมการพายเรือ) เสนอ กพ. แถลง";
    assertThat(meant(EntityType.ORGANISATION, "กพ.", text)).isNotEqualTo("กรมการพายเรือ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RBM ครั้งที่ 58 | การประชุมเรือแม่น้ำ (RBM) ครั้งที่ 58 | การประชุมเรือแม่น้ำ (RBM) ครั้งที่ 57 แล้ว RBM ครั้งที่ 58 จะเปิด
          58th RBM | 58th River Boat Meeting | The 57th River Boat Meeting (RBM) ended; the 58th RBM follows.
          RBM | 57th River Boat Meeting | The 57th River Boat Meeting (RBM) ended; RBM closed.
          RBX 2024 | งานแสดงเรือแม่น้ำ ครั้งที่ 21 | งานแสดงเรือแม่น้ำ ครั้งที่ 21 (River Boat Expo: RBX 2024) เปิด ในงาน RBX 2024 มีเรือ
          """)
  void aMeetingIsToldByItsNumber(String written, String name, String text) {
    assertThat(meant(EntityType.EVENT, written, text)).isEqualTo(name);
  }

  @Test
  void englishNamesOfTwoBodiesAreTwo() {
    assertThat(
            texts(
                EntityType.ORGANISATION,
                "the Ministry of Boats and Ministry of Rivers met at the Boat Office on May 3"))
        .containsExactly("Ministry of Boats", "Ministry of Rivers", "Boat Office");
    assertThat(texts(EntityType.ORGANISATION, "the Ministry of Boats and Rivers met"))
        .containsExactly("Ministry of Boats and Rivers");
  }

  @Test
  void englandIsAPartOfTheUnitedKingdom() {
    String text = "Boats of England and of the United Kingdom met.";
    assertThat(meant(EntityType.PLACE, "England", text)).isEqualTo("England");
  }
}
