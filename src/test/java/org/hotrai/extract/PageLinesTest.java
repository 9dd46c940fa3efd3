package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up!",
        "Sign up for our letter of Sunday.",
        "Sign up for Canal Notes, a weekly newsletter about boats.",
        "Subscribe to hear more.",
        "Join us on Facebook",
        "สั่งพิมพ์ | ปิดหน้าต่าง",
        "สมัครรับข่าวสารทางอีเมล",
        "กดติดตามเพจของเรา",
        "คลิกอ่านข่าวเพิ่มเติม",
        "คลิกอ่านข่าวที่เกี่ยวข้อง",
        "ติดตามข่าวด่วนทาง Facebook ได้ที่นี่",
        "ติดตามข่าวของหอทาง Facebook"
      })
  void callsAreOfThePage(String line) {
    assertThat(PageLines.isOfThePage(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up at the town hall from 3 to 7 May, between nine and noon.",
        "Subscribers to the railway bonds got four per cent a year.",
        "Newsletters of that time were written by hand.",
        "Join us for the opening of the hall on 5 May 2020.",
        "สมัครรับเลือกตั้งได้ไม่เกินหนึ่งเขต ผู้สมัครต้องมีชื่อในทะเบียนบ้าน",
        "สมัครรับการคัดเลือกได้ที่สำนักงานเขต",
        "ติดตามข่าวลือเรื่องการซื้อขาย online ของบริษัทมาสามปีแล้ว นักวิเคราะห์ระบุว่าตลาดยังซบเซา",
        "ติดตามข่าวด่วนจากศาล ทนายความกล่าวว่าคดีนี้ยังไม่จบ",
        "คลิกอ่านเรื่องราวของเหยื่อได้เพียงบางส่วน เพราะศาลสั่งห้ามเผยแพร่"
      })
  void whatNoticesAndArticlesSayIsNot(String line) {
    assertThat(PageLines.isOfThePage(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Topics: the ministry discussed exports, tariffs and the weather.",
        "Themen: Haushalt, Klima und Verkehr standen auf der Tagesordnung.",
        "ติดตามข่าวด่วนจากศาล ทนายความกล่าวว่าคดีนี้ยังไม่จบ",
        "ติดตามข่าวลือเรื่องการซื้อขาย online มาสามปีแล้ว",
        "ติดตามข่าวด่วน 5 อำเภอริมน้ำยังมีน้ำท่วมสูงกว่า 2 เมตร",
        "Topics: regional security and trade will be discussed at the summit in Vientiane"
      })
  void sentencesDoNotEndThePage(String line) {
    assertThat(PageLines.endsThePage(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Topics: exports, tariffs",
        "Topics: ASEAN, U.S. trade, Myanmar",
        "Topics: rice, U.S.",
        "Topics: ASEAN, Myanmar, Mekong River, Climate change, South China Sea, Digital economy,"
            + " Foreign policy, Trade war, Energy, River boats",
        "ติดตามข่าวด่วน",
        "ติดตามข่าวด่วน ข่าวเด่น ทุกประเภทได้ที่เว็บไซต์ www.archive.example"
            + " และแอปพลิเคชันบนมือถือได้ตลอด 24 ชั่วโมง",
        "ติดตามข่าวของหอทาง Facebook",
        "คลิกอ่านข่าวเพิ่มเติม"
      })
  void callsEndThePage(String line) {
    assertThat(PageLines.endsThePage(line)).isTrue();
  }

  @Test
  void aListWithMoreThanCallsIsTheArticles() {
    String list = "<ul><li>Follow us on Facebook for the hours</li>%s</ul>";
    String page = "<main><h1>สำเนาเอกสารเก่า</h1><p>" + Pages.LONG + "</p>" + list + "<p>%s</p>";
    String number = "<li>Call 02 123 4567</li>";
    assertThat(Pages.textOf(page.formatted(number, Pages.OTHER))).contains("02 123 4567");
    assertThat(Pages.textOf(page.formatted("", Pages.OTHER))).doesNotContain("Facebook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พิมพ์หน้านี้ | ย้อนกลับ",
        "[ พิมพ์หน้านี้ ] [ ส่งให้เพื่อน ]",
        "หน้า 2 จาก 5",
        "Page 2 of 5",
        "Share | Print | E-mail"
      })
  void labelsAreOfThePageAloneAndSideBySide(String line) {
    assertThat(PageLines.isOfThePage(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เผยแพร่: 5 มี.ค. 2562 10:30 ปรับปรุง: 6 มี.ค. 2562 09:15 โดย: หอสมุดริมคลอง",
        "วันอังคาร ที่ ๕ เดือนมีนาคม พุทธศักราช ๒๕๖๒",
        "PUBLISHED : 5 MAR 2019 AT 04:00<br>NEWSPAPER SECTION: News<br>WRITER: Mali Suwan",
      })
  void linesOfFieldsAboutTheArticleGo(String line) {
    assertThat(Pages.textOf("<h1>สำเนาเอกสารเก่า</h1><p>" + line + "</p><p>" + Pages.LONG + "</p>"))
        .isEqualTo(Pages.LONG);
  }

  @Test
  void aMeetingKeepsItsDayAndPlace() {
    assertThat(
            Pages.textOf(
                "<h1>สำเนาเอกสารเก่า</h1><p>วันที่: 5 มีนาคม 2562 สถานที่:"
                    + " ห้องประชุมชั้นสองของหอสมุด</p><p>"
                    + Pages.LONG))
        .startsWith("วันที่: 5 มีนาคม 2562 สถานที่:");
  }

  @Test
  void theTitleIsNotRepeatedWithWhatIsSetSmallInIt() {
    assertThat(
            Pages.textOf(
                "<h1>สำเนาเอกสารเก่า <img src=hot.gif> <small>อ่าน 31 ครั้ง</small></h1><p>"
                    + Pages.LONG))
        .isEqualTo(Pages.LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12K · 345 comments · 67 shares",
        "ถูกใจ 12 คน · 3 ความคิดเห็น · แชร์ 5 ครั้ง",
        "ถูกใจ 1.2 พัน คน12812 ความคิดเห็นแชร์ 7 ครั้ง",
        "ความรู้สึกทั้งหมด: 128",
        "12 Comments 7 Shares",
        "ถูกใจแสดงความคิดเห็นแชร์",
        "Like · Comment · Share",
        "19 ธันวาคม 2562 เวลา 09:30 น. · สาธารณะ",
        "3 ชม. · สาธารณะ",
        "5 มี.ค. · แชร์กับ สาธารณะ",
        "December 19, 2019 · Public"
      })
  void linesAroundAPostAreOfThePage(String line) {
    assertThat(PageLines.isOfThePage(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 คน",
        "67 shares",
        "2562 12 ครั้ง",
        "ชาวบ้านแชร์ 5 ครั้ง",
        "The office read 345 comments.",
        "มีผู้ส่งความคิดเห็น 12 รายการในสัปดาห์แรก",
        "ประชุมครั้งที่ 12 · เรื่องที่ดินสาธารณะ",
        "2,000 ไร่ • สาธารณะ",
        "Room 12 · Public"
      })
  void countsOfOtherThingsAreNot(String line) {
    assertThat(PageLines.isOfThePage(line)).isFalse();
  }
}
