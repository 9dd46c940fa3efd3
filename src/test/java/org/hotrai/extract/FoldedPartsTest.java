package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hidden parts of an article that its reader folds out. */
class FoldedPartsTest {
  private static final String ANSWER =
      "ผู้ยืมต้องแนบสำเนาบัตรประจำตัวประชาชนและลงชื่อในสมุดทุกครั้ง";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>เอกสารที่ต้องใช้</h3><div class=toggle-content hidden><p>%s</p></div>",
        "<h3>ระเบียบฉบับเต็ม</h3><div class=spoiler style='display:none'><p>%s</p></div>",
        "<h3><button aria-controls=s1 id=b1>เอกสารที่ต้องใช้</button></h3>"
            + "<div id=s1 role=region aria-labelledby=b1 hidden><p>%s</p></div>"
      })
  void whatOneHeadingFoldsOutStays(String part) {
    assertThat(Pages.textWith(part.formatted(ANSWER))).endsWith("\n\n" + ANSWER);
  }

  @Test
  void aShortAnswerAmongOthersKeepsItsQuestion() {
    String card =
        "<div class=card><div class=card-header><button class=collapsed>%s</button></div>"
            + "<div class=collapse><p>%s</p></div></div>";
    String page =
        card.formatted("ใครยืมแฟ้มได้บ้าง", ANSWER) + card.formatted("ค่ายืมเท่าไร", "ร้อยบาท");
    assertThat(Pages.textWith(page)).endsWith("ค่ายืมเท่าไร\n\nร้อยบาท");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>เข้าสู่ระบบสมาชิกที่นี่</h3><div class=toggle style='display:none'><p>%s</p></div>",
        "<h3>ให้คะแนนบทความนี้หน่อยครับ</h3><div class=toggle hidden><p>%s</p></div>",
        "<h3>เมนูทั้งหมดของเว็บไซต์นี้</h3><div class=panel hidden><p>%s</p></div>",
        "<h4>ติดตามข่าวสารจากเรา</h4><div aria-labelledby=x hidden><p>%s</p></div>",
        "<h3>ข่าวจากหอจดหมายเหตุ</h3><div class=panel hidden><p>กรอกอีเมลแล้ว %s</p></div>",
        "<h3>ตั้งค่าคุกกี้ของเว็บ</h3><div class=collapse hidden><p>%1$s %1$s</p></div>",
        "<h3>Privacy overview</h3><div class=collapse hidden><p>%1$s %1$s</p></div>"
      })
  void whatCallsTheReaderStaysHidden(String part) {
    assertThat(Pages.textWith(part.formatted(ANSWER))).doesNotContain(ANSWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>อ่านเพิ่มเติม</h3><div class=collapse hidden><p>%1$s %1$s</p></div>",
        "<h2>ที่มา</h2><section class=collapsible-block hidden><p>%1$s %1$s</p></section>",
        "<div class=su-spoiler><div class=su-spoiler-title>ดูระเบียบ</div>"
            + "<div class=su-spoiler-content style='display:none'><p>%1$s %1$s</p></div></div>"
      })
  void runningTextStaysUnderALabelOfOneWord(String part) {
    assertThat(Pages.textWith(part.formatted(ANSWER))).contains(ANSWER + " " + ANSWER);
  }

  @Test
  void sectionsOfAMobileWikiStayUnderTheBoxesOfTheirHeadings() {
    String part =
        "<div class='mw-heading section-heading collapsible-heading'><span class=indicator></span>"
            + "<h2 role=button aria-controls=b%1$d>ข้อ %1$d</h2></div>"
            + "<section id=b%1$d class='mf-section-%1$d collapsible-block' hidden>"
            + "<p>%2$s %1$d</p></section>";
    String parts = part.formatted(1, ANSWER) + part.formatted(2, ANSWER);
    assertThat(Pages.textWith(parts)).contains(ANSWER + " 1", ANSWER + " 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=item><h3>ข้อ %1$d</h3><div class=panel hidden><p>%2$s %1$d</p></div></div>",
        "<section><h3>ข้อ %1$d</h3><div class=panel hidden><p>%2$s %1$d</p></div></section>",
        "<div class=item><h3>ข้อ %1$d</h3><div class='accordion-panel report' hidden>"
            + "<p>%2$s %1$d</p></div></div>",
        "<div class=item><h3>ข้อ %1$d</h3><div id=faq-language-%1$d class=faq-content hidden>"
            + "<p>%2$s %1$d</p></div></div>",
        "<div class=item><h3>ข้อ %1$d</h3><div id=collapse-privacy-%1$d class=collapse hidden>"
            + "<p>%2$s %1$d</p></div></div>",
        "<h3><button aria-controls=s%1$d id=b%1$d>ข้อ %1$d</button></h3>"
            + "<div id=s%1$d role=region aria-labelledby=b%1$d hidden><p>%2$s %1$d</p></div>"
      })
  void severalPartsThatFoldOutStay(String part) {
    String parts = part.formatted(1, ANSWER) + part.formatted(2, ANSWER);
    assertThat(Pages.textWith(parts)).contains(ANSWER + " 1", ANSWER + " 2");
  }

  @Test
  void oneMayBeOpenAlready() {
    String parts =
        "<h3>ข้อ 1</h3><div class='panel active'><p>%1$s 1</p></div><h3>ข้อ 2</h3><div class=panel hidden><p>%1$s 2</p></div>"
            .formatted(ANSWER);
    assertThat(Pages.textWith(parts)).contains(ANSWER + " 1", ANSWER + " 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "การแจ้งเตือนภัยน้ำท่วม",
        "สิทธิในความเป็นส่วนตัวตามกฎหมาย",
        "Notification of the Ministry No. 5"
      })
  void aSectionAboutNoticesOrPrivacyIsNoSetting(String label) {
    String part =
        "<h3>%1$s</h3><div class=collapse hidden><p>%2$s %2$s</p></div>".formatted(label, ANSWER);
    assertThat(Pages.textWith(part)).contains(ANSWER);
  }
}
