package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.textOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of short paragraphs, of which one box holds all that is long enough to be prose. */
class ShortParagraphsTest {
  private static final String HEADING = "<h1>สำเนาเอกสารเก่า</h1>";

  @Test
  void whatStandsAroundColumnsStays() {
    String page =
        "<main>"
            + HEADING
            + "<div class=entry-content><p>แฟ้มมาถึงตอนเช้า</p><div class=columns>"
            + "<div class=column><p>ซ้าย: แฟ้มที่ดินริมน้ำซึ่งไม่มีใครขอดูมาสี่สิบปีแล้ว</p></div>"
            + "<div class=column><p>ขวา: น้ำชา</p></div></div><p>ตอนบ่ายหมดแล้ว</p></div></main>";
    assertThat(textOf(page)).contains("แฟ้มมาถึง", "แฟ้มที่ดินริมน้ำ", "น้ำชา", "ตอนบ่าย");
  }

  @Test
  void everyAnswerThatFoldsOutStays() {
    String page =
        "<main>"
            + HEADING
            + "<details open><summary>ต้องคืนแฟ้มเมื่อใด</summary><p>ภายในหกสิบวันนับแต่วันที่ยืม"
            + "</details><details><summary>ค่ายืมเท่าใด</summary><p>หนึ่งร้อยบาท</details></main>";
    assertThat(textOf(page)).contains("ต้องคืนแฟ้ม", "หกสิบวัน", "ค่ายืมเท่าใด", "หนึ่งร้อยบาท");
  }

  @Test
  void judgmentsKeepTheirSectionsAndParties() {
    String page =
        "<div><div>"
            + HEADING
            + "<ul><li>มาตรา 420, มาตรา 425</li></ul><div class=item_long_text><p>"
            + LONG
            + "</p><p>พิพากษายืน</p></div><div class=row><div><b>ชื่อคู่ความ</b></div>"
            + "<div>โจทก์ - นายมั่น ริมน้ำ</div></div><div class=row><div><b>องค์คณะ</b></div>"
            + "<div>ชูใจ ริมคลอง<br>ปิติ ริมน้ำ</div></div></div></div>";
    assertThat(textOf(page)).contains("มาตรา 420", "พิพากษายืน", "นายมั่น ริมน้ำ", "ชูใจ ริมคลอง");
  }

  @Test
  void daysOfATimelineStay() {
    String item = "<div class=timeline-item><div class=timeline-date>%s</div><div>%s</div></div>";
    String page =
        "<article>"
            + HEADING
            + item.formatted("25 ก.ค. 2554", "ฝนตกหนักเหนือคลอง")
            + item.formatted("3 ส.ค. 2554", "น้ำเข้าห้องเก็บแฟ้ม")
            + item.formatted("8 ต.ค. 2554", "แฟ้มจมน้ำทั้งหมด")
            + "</article>";
    assertThat(textOf(page)).contains("25 ก.ค. 2554", "3 ส.ค. 2554", "8 ต.ค. 2554", "จมน้ำ");
  }

  @Test
  void theSameInAnotherLanguageAboveTheTitleStays() {
    String page =
        "<div class=content><h2>แถลงการณ์เรื่องหมอกควัน</h2><p>ขอให้ประชาชนงดการเผาในที่โล่งทุกแห่ง"
            + "</p><p>ผู้ฝ่าฝืนมีโทษตามกฎหมายว่าด้วยการสาธารณสุข</p>%s</div>"
                .formatted(
                    "<h2>Statement on Haze</h2><p>The office asks the public not to burn anything"
                        + " in the open.</p><p>Offenders are liable under the law.</p>");
    assertThat(Pages.article("<title>Statement on Haze</title>" + page).text())
        .contains("แถลงการณ์เรื่องหมอกควัน", "งดการเผา", "มีโทษตามกฎหมาย", "Offenders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div class=post>%s</div>", "<article>%s</article>"})
  void whatReadersSayToAFewWordsStaysOut(String post) {
    String page =
        post.formatted(
                "<h3>วิธีเย็บแฟ้ม</h3><div class=body>แฟ้มขาดเพราะเปิดบ่อย<br><br>"
                    + "ใช้เข็มไม้ไผ่กับด้ายฝ้าย<br><br>สอดด้ายทีละรู แล้วดึงให้ตึง</div>")
            + "<div class=comments><p>ดีมากเลยค่ะ ขอบคุณที่เขียนไว้ให้อ่าน"
            + " จะลองทำตามดูนะคะ</p></div>";
    assertThat(Pages.article("<title>วิธีเย็บแฟ้ม</title>" + page).text())
        .contains("แฟ้มขาด", "ให้ตึง")
        .doesNotContain("ดีมากเลยค่ะ");
  }

  @Test
  void shortPostsStayBesideTheNamesOfTheirWriters() {
    String post =
        "<div class=post><div><a href=/u/%d>สมาชิกท่านหนึ่ง</a><div>โพสต์: 12</div></div>"
            + "<div>%s</div></div>";
    String page =
        "<div><a href=/>กระดานของหอ</a></div>"
            + HEADING
            + post.formatted(1, "อยากเย็บแฟ้มเองครับ ใช้ด้ายอะไรดี")
            + post.formatted(2, "ด้ายฝ้ายดีที่สุด แต่หายากและแพงมาก");
    assertThat(textOf(page)).contains("ใช้ด้ายอะไรดี", "ด้ายฝ้ายดีที่สุด").doesNotContain("โพสต์");
  }

  @Test
  void whatIsSaidToAPostInItsRoleStaysOut() {
    String page =
        "<div role=article>%s<div>แจ้งปิดถนนหน้าหอตั้งแต่วันที่ ๑๕ เพื่อซ่อมท่อระบายน้ำ</div>"
                .formatted("<h3><a href=/p>สำเนาเอกสารเก่า</a></h3>")
            + "<div>ถูกใจ</div><ul><li><div role=article><a href=/u>สมาชิก</a><div>ขอบคุณครับ"
            + " รถติดมาก ควรเลือกทำช่วงกลางคืนดีกว่านะครับ</div></div></ul></div>";
    assertThat(textOf(page)).isEqualTo("แจ้งปิดถนนหน้าหอตั้งแต่วันที่ ๑๕ เพื่อซ่อมท่อระบายน้ำ");
  }

  @Test
  void aShortSubtitleStays() {
    String page =
        "<article><div>"
            + HEADING
            + "<h3 class=subtitle>What settles after harvest</h3></div><div class=content><p>"
            + LONG
            + "</p></div></article>";
    assertThat(textOf(page)).startsWith("What settles after harvest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=b1><div>ผลสลากงวดล่าสุด</div><div>รางวัลที่ 1 เลข 345678 อ่างทอง</div></div>"
            + "<div class=b2><div>ดวงประจำวันนี้</div><div>ราศีเมษ การงานดี</div></div>",
        "<div class=st><div>วันนี้ 123 อ่างทอง</div><div>เมื่อวาน 456</div><div>เดือนนี้"
            + " 7890</div></div>",
        "<div class=x><div>อ่างทองเปิดตลาดน้ำ</div><div>โรงเรียนริมคลองได้หลังคาใหม่</div></div>",
        "<h3>สลากกินแบ่ง</h3><div class=lot>รางวัลที่ 1 ออกที่อ่างทอง เลขท้าย 45</div>"
      })
  void boxesWithoutLinksBesideShortNewsStayOut(String boxes) {
    String news = "แจ้งปิดถนนหน้าหอตั้งแต่วันที่ ๑๕ เพื่อซ่อมท่อระบายน้ำที่แตกเมื่อคืนก่อน";
    String page = "<div class=m>" + HEADING + "<div class=t><p>" + news + "</p></div>" + boxes;
    assertThat(textOf(page + "</div>")).isEqualTo(news);
  }

  @Test
  void theSectionsOfARecipeStayThoughLinksFollow() {
    String page =
        "<div class=m>"
            + HEADING
            + "<div class=space></div><h2>สิ่งที่ต้องใช้</h2><div"
            + " class=needed><ul><li>เข็มไม้ไผ่หนึ่งเล่ม</li><li>ด้ายฝ้ายยาวสองศอก</li></ul></div><h2>วิธีทำ</h2><div"
            + " class=steps><p>เจาะรูตามสันแฟ้มให้ห่างเท่ากัน"
            + " แล้วสอดด้ายทีละรูจนสุดสัน</p></div><h2>แท็ก</h2><ul><li><a"
            + " href=/t>แฟ้มเก่า</a></li></ul></div>";
    assertThat(textOf(page))
        .contains("เข็มไม้ไผ่", "ด้ายฝ้าย", "สอดด้าย")
        .doesNotContain("แฟ้มเก่า");
  }

  @Test
  void reportsOfTheHourInTheRoleOfPostsStay() {
    String report = "<div role=article><a href=#%1$s>%1$s น.</a><p>%2$s</p></div>";
    String page =
        "<div role=article>"
            + HEADING
            + "<p>แจ้งปิดถนนหน้าหอตั้งแต่วันที่ ๑๕ เพื่อซ่อมท่อระบายน้ำ</p>"
            + report.formatted("10:15", "น้ำขึ้นถึงขั้นบันไดที่สาม เจ้าหน้าที่ยกแฟ้มขึ้นชั้นสอง")
            + report.formatted("11:20", "ไฟฟ้าดับทั้งหอ ใช้ตะเกียงส่องหาแฟ้มที่เหลือ")
            + "</div>";
    assertThat(textOf(page)).contains("ยกแฟ้มขึ้นชั้นสอง", "ใช้ตะเกียง");
  }
}
