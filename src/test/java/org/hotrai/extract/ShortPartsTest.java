package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short parts of an article that stand beside its main text. */
class ShortPartsTest {
  private static final String MAIN =
      "<div><p>" + Pages.LONG + "</p><p>" + Pages.OTHER + "</p></div>";

  private static final String BOX =
      "เลือกสิ่งที่ท่านต้องการให้หน้านี้จำไว้ในครั้งต่อไป แล้วกดปุ่มบันทึก";

  private static String textOf(String parts) {
    return Pages.textOf("<article><h1>สำเนาเอกสารเก่า</h1>" + parts + "</article>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h2>มติ</h2><p>เห็นชอบ</p></div>",
        "<section><h3>ผู้รับผิดชอบ</h3><p>งานทะเบียน</p></section>",
        "<div><h2>มติ</h2><ul><li>เห็นชอบ</li><li>ให้ดำเนินการ</li></ul></div>",
        "<div><table><tr><td>ปี</td><td>เห็นชอบ</td></tr><tr><td>2566</td><td>5</td></tr></table></div>",
        "<div><blockquote><p>เห็นชอบ</p></blockquote></div>",
        "<pre>\n   เห็นชอบ     ตามเสนอ\n      ทุกประการ\n</pre>"
      })
  void aShortPartBehindTheMainTextStays(String part) {
    assertThat(textOf(MAIN + part))
        .startsWith(Pages.TWO)
        .containsAnyOf("เห็นชอบ", "ผู้รับผิดชอบ\n\nงานทะเบียน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h3>มติ</h3><p>เห็นชอบตามความเห็นของหอจดหมายเหตุ</p></div>",
        "<p>มอบหอจดหมายเหตุติดตามผลการซ่อมแฟ้มทุกไตรมาส เห็นชอบ</p>",
        "<p>แท็กซี่ที่รับส่งผู้อ่านจอดหน้าหอได้ เห็นชอบ</p>",
        "<div><h3>การลงทะเบียน</h3><p>เห็นชอบภายในวันศุกร์</p></div>",
        "<p>แสดงความเห็นชอบร่างระเบียบการยืมแฟ้มฉบับใหม่</p>",
        "<p>ผู้เขียนเป็นห่วงว่าแฟ้มจะหาย จึงเห็นชอบ</p>",
        "<p>More stories were told by readers. เห็นชอบ</p>",
        "<p>3 ครั้งที่ผ่านมา กรรมการเห็นชอบทุกฉบับ</p>",
        "<p>กรุณาส่งแฟ้มถึงหอภายในวันศุกร์ เห็นชอบ</p>",
        "<div><h3>ติดต่อสอบถาม</h3><p>งานทะเบียน เห็นชอบ</p></div>",
        "<div><h3>Views of the Committee</h3><p>เห็นชอบ</p></div>",
        "<p>Comments from the archive were not at hand. เห็นชอบ</p>",
        "<p>Latest figures show that loans fell by 3%. เห็นชอบ</p>"
      })
  void aSentenceThatBeginsAsABoxDoesStays(String part) {
    assertThat(textOf(MAIN + part)).startsWith(Pages.TWO + "\n\n").contains("เห็นชอบ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table class='table"
            + " table-bordered'><tr><td>ปี</td><td>เห็นชอบ</td></tr><tr><td>2566</td><td>5</td></tr></table>",
        "<blockquote class='block-quote is-flow'><p>เห็นชอบ</p></blockquote>",
        "<ol class=alpha><li>เห็นชอบ</li><li>ให้ดำเนินการ</li></ol>",
        "<div class='builder-section top-a1b2c3'><h3>มติ</h3><p>เห็นชอบ</p></div>",
        "<section id=s2><h3>มติ</h3><p>เห็นชอบ</p></section>",
        "<h2 id='มติ'>มติ</h2><p>เห็นชอบ</p>",
        "<p class=MsoNormal>ที่ประชุมพิจารณาแล้วมีมติเห็นชอบ</p>",
        "<div class=signature><p>ประกาศ ณ วันที่ 5 มกราคม พ.ศ. 2567<br>เห็นชอบ</p></div>"
      })
  void aPartThatIsCalledByHowItLooksStays(String part) {
    assertThat(textOf(MAIN + part)).startsWith(Pages.TWO + "\n\n").contains("เห็นชอบ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>ตำบลเปิดให้ยืมสำเนา</li><li>จะซ่อมแฟ้มก่อน</li></ul>",
        "<ul><li>ยอดแฟ้มที่ให้ยืมสำเนา 35 ครั้ง</li><li>ยอดยืม 12 คน</li></ul>",
        "<div><h2>สรุป</h2><p>ตำบลริมน้ำเปิดให้ยืมสำเนาเอกสารเก่าแล้ว</p></div>",
        "<p class=text-bold>ตำบลริมน้ำเปิดให้ยืมสำเนาเอกสารเก่าแล้ว</p>",
        "<table><tr><td>เรื่อง</td><td>เปิดให้ยืมสำเนา</td></tr><tr><td>เรียน</td><td>หัวหน้างาน</td></tr></table>"
      })
  void whatTheArticleSaysFirstStays(String part) {
    assertThat(textOf(part + MAIN)).contains("ให้ยืมสำเนา").endsWith("\n\n" + Pages.TWO);
  }

  @Test
  void aLeadOfOneLineStays() {
    String lead = "ตำบลริมน้ำเปิดให้ยืมสำเนาเอกสารเก่าได้แล้ว";
    assertThat(textOf("<div><p>" + lead + "</p></div>" + MAIN))
        .isEqualTo(lead + "\n\n" + Pages.TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=related><h2>เรื่องอื่น</h2><p>ตลาดน้ำเปิด</p></div>",
        "<div><h2>เรื่องอื่น</h2><p><a href=/2>ตลาดน้ำเปิด</a></p></div>",
        "<div>ส่งให้เพื่อน</div>",
        "<div class=writer><h4>สมหญิง</h4><p>ผู้ดูแลหอจดหมายเหตุมาแล้วกว่า 20 ปี</p></div>",
        "<div><h3>แสดงความคิดเห็น</h3><p>เข้าสู่ระบบก่อนแสดงความเห็นทุกครั้ง</p></div>",
        "<div class=w><h3>ราคาวันนี้</h3><table><tr><td>ข้าว</td><td>10</td></tr><tr><td>ปลา</td>"
            + "<td>20</td></tr></table></div>",
        "<div><p>120ความคิดเห็น 5 รายการแชร์ 10 ครั้ง</p></div>",
        "<h3>ตั้งค่า</h3><div class=settings-panel hidden><p>" + BOX + "</p></div>",
        "<div role=button>ภาษาของหน้านี้</div><div class='lang tab-pane' hidden><p>"
            + BOX
            + "</p></div>",
        "<aside><p>Correction policy: write to us at any time.</p></aside>",
        "<aside class=facts-widget><h3>Key facts about our app</h3><p>Download it"
            + " today.</p></aside>",
        "<aside class=author-note><p>สมหญิงดูแลหอจดหมายเหตุประจำตำบลมานาน</p></aside>",
        "<div class=reporter><h4>สมหญิง</h4><p>ผู้ดูแลหอจดหมายเหตุมาแล้วกว่า 20 ปี</p></div>",
        "<div><h4>คำค้น</h4><span>หอ, แฟ้ม</span></div>",
        "<table><tr><td>อา</td><td>จ</td></tr><tr><td>1</td><td>2</td></tr></table>",
        "<div><h3>ฝากข้อความ</h3><p>" + BOX + "</p><textarea></textarea></div>",
        "<div><h3>ฝากข้อความ</h3><p>" + BOX + "</p><button>ส่ง</button></div>",
        "<h3>เครื่องมือช่วยการมองเห็น</h3><div class=collapse hidden><p>"
            + BOX
            + "</p><select><option>ก</select></div>",
        "<div><p>© 2567 หอจดหมายเหตุประจำตำบล ถนนริมน้ำ</p></div>"
      })
  void whatIsOfThePageStaysOut(String part) {
    assertThat(textOf(MAIN + part)).isEqualTo(Pages.TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=bc><ul><li>หน้าแรก</li><li>ข่าว</li></ul></div>",
        "<div><h2>สารบัญ</h2><ul><li>ความเป็นมา</li><li>ตัวเลข</li></ul></div>",
        "<table><tr><td>ผู้ดูแล</td><td>สมหญิง</td></tr><tr><td>หมวด</td><td>หอ</td></tr></table>",
        "<ul><li>ข่าวหอจดหมายเหตุทั้งหมด</li><li>ข่าวตำบลริมน้ำทั้งหมด</li></ul>",
        "<ul><li>ฟังบทความนี้ด้วยเสียงอ่าน</li><li>ขนาดตัวอักษรใหญ่กลางเล็ก</li></ul>",
        "<ul><li>อ่าน 1,234 ครั้งโดยสมาชิก</li><li>แชร์ 345 ครั้งโดยสมาชิก</li></ul>",
        "<ul><li>ยอดผู้เข้าชม 1,234 ครั้ง</li><li>ยอดแชร์รวม 345 ครั้ง</li></ul>"
      })
  void whatIsOfThePageStaysOutBeforeTheText(String part) {
    assertThat(textOf(part + MAIN)).isEqualTo(Pages.TWO);
  }

  @Test
  void boxesThatABuilderCallsWidgetsHoldText() {
    String box = "<section><div class='builder-widget widget-text'>%s</div></section>";
    String page =
        "<div class=builder>%s%s%s%s%s</div>"
            .formatted(
                box.formatted("<h1>สำเนาเอกสารเก่า</h1>"),
                box.formatted("<p>" + Pages.LONG + "</p>"),
                box.formatted("<ul><li>บัตรประชาชน</li><li>รูปถ่าย</li></ul>"),
                box.formatted("<p>" + Pages.OTHER + "</p>"),
                box.formatted("<p>" + Pages.LONG + "</p>"));
    assertThat(Pages.textOf(page)).contains("บัตรประชาชน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside class=timeline><h4>ลำดับเวลา</h4><ul><li>2557 ซ่อมหอ</li><li>2560"
            + " เปิดหอ</li></ul></aside>",
        "<aside><p>หมายเหตุ: 2560 ยังนับไม่ครบ</p></aside>",
        "<aside role=doc-appendix class=appendix><p>แฟ้มของปี 2560</p></aside>",
        "<aside class='factbox approach-box'><p>ข้อเท็จจริง: นับในปี 2560</p></aside>",
        "<aside class=authority-note><p>หมายเหตุ ตัวเลขของปี 2560</p></aside>",
        "<aside class=policy-note><p>หมายเหตุ: มติปี 2560 ยังมีผล</p></aside>",
        "<aside class=note><p>Note: The policy rate was last changed in 2560.</p></aside>",
        "<aside><p>Correction: the download speed of 2560 was 10 Mbps.</p></aside>",
        "<aside class=footnotes role=doc-endnotes><ol><li>นับถึงปี 2560</li></ol></aside>"
      })
  void boxesOfTheArticleStay(String aside) {
    assertThat(textOf("<p>" + Pages.LONG + "</p><p>" + Pages.OTHER + "</p>" + aside))
        .contains("2560");
  }
}
