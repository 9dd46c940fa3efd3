package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that hold tables, lists, pictures or a few words, over a foot that holds more text. */
class HoldingsTest {
  private static final String ADDRESS =
      "สำนักงานหอจดหมายเหตุประจำตำบล ถนนริมน้ำ เขตเมืองเก่า 10200 โทรศัพท์ 02-000-0000"
          + " สงวนลิขสิทธิ์ 2567";

  private static final String ROW = "<tr><td>แฟ้มที่ดิน</td><td>10 ฉบับ</td></tr>";
  private static final String TABLE =
      "<table><tr><td>แฟ้ม</td><td>จำนวน</td></tr>" + ROW + ROW + ROW + ROW + ROW + "</table>";
  private static final String ITEM = "<li>แฟ้มที่ดินริมน้ำ 10 ฉบับ</li>";
  private static final String LIST = "<ul>" + ITEM + ITEM + ITEM + ITEM + "</ul>";
  private static final String PICTURE =
      "<figure><img src=a.jpg><figcaption>แฟ้มที่ดินริมน้ำ 10 ฉบับ</figcaption></figure>";
  private static final String PICTURES = PICTURE + PICTURE + PICTURE;

  private static String textOf(String parts, String foot) {
    return Pages.textOf("<article><h1>สำเนาเอกสารเก่า</h1>" + parts + "</article>" + foot);
  }

  @ParameterizedTest
  @ValueSource(strings = {TABLE, LIST, PICTURES, "<p>ยืมแฟ้มที่ดินได้ 10 ฉบับ</p>"})
  void aFootIsNeverTheArticle(String parts) {
    for (String foot :
        new String[] {
          "<footer>%s</footer>", "<div id=footer>%s</div>", "<div class=footer>%s</div>"
        }) {
      assertThat(textOf(parts, foot.formatted("<p>" + ADDRESS + "</p>")))
          .contains("10 ฉบับ")
          .doesNotContain("โทรศัพท์");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {TABLE, LIST, PICTURES})
  void anAddressOutsideOfTheArticleIsNotTheArticle(String parts) {
    assertThat(textOf(parts, "<div><p>" + ADDRESS + "</p></div>"))
        .contains("10 ฉบับ")
        .doesNotContain("โทรศัพท์");
  }

  @Test
  void aTableThatNamesItsColumnsStaysThoughItLeadsToDocuments() {
    String row =
        "<tr><td>1</td><td><a href=/1.pdf>ประกาศเรื่องการยืมแฟ้มที่ดินริมน้ำ</a></td><td>เล่ม 141"
            + " ตอนพิเศษ</td></tr>";
    String table =
        "<table><tr><th>ลำดับ</th><th>เรื่อง</th><th>เล่ม</th></tr>" + row.repeat(9) + "</table>";
    String page = "<div class=container><h1>สำเนาเอกสารเก่า</h1>" + table + "</div>";
    assertThat(Pages.textOf(page + "<footer><p>" + ADDRESS + "</p></footer>"))
        .contains("ประกาศเรื่องการยืม", "เล่ม 141")
        .doesNotContain("โทรศัพท์");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>กฎหมายเกี่ยวกับการยืมมีดังนี้</p><ol><li><a"
            + " href=https://law.example/1>ระเบียบการยืมแฟ้ม</a></li></ol>",
        "<ul><li><a href=https://law.example/1>ระเบียบการยืมแฟ้ม</a></li><li><a"
            + " href=https://law.example/2>ระเบียบการคืนแฟ้ม</a></li></ul>",
        "<ul><li>พิจารณา<a href=/law/1>ระเบียบการยืมแฟ้ม</a> วาระที่หนึ่ง</li></ul>"
      })
  void aListOfLinksInTheTextStays(String list) {
    String page = "<p>" + Pages.LONG + "</p>" + list + "<p>" + Pages.OTHER + "</p>";
    assertThat(textOf(page, "")).contains("ระเบียบการยืมแฟ้ม").endsWith(Pages.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><thead><tr><th>ปี</th><th>แฟ้ม</th></tr></thead><tr><td>2565</td><td>10"
            + " ฉบับ</td></tr><tr><td>2566</td><td>12 ฉบับ</td></tr><tfoot><tr><td"
            + " colspan=2>%s</td></tr></tfoot></table>",
        "<div><table><thead><tr><th>ปี</th><th>แฟ้ม</th></tr></thead><tr><td>2565</td><td>10"
            + " ฉบับ</td></tr><tr><td>2566</td><td>12 ฉบับ</td></tr></table></div><div>%s</div>",
        TABLE + "<div>%s</div>",
        LIST + "<div>%s</div>"
      })
  void whatStandsUnderATableOrAListDoesNotTakeItsPlace(String parts) {
    String note = "ที่มา: สมุดทะเบียนของหอจดหมายเหตุประจำตำบล";
    String page = "<div id=c><h1>สำเนาเอกสารเก่า</h1>" + parts.formatted(note) + "</div>";
    assertThat(Pages.textOf(page + "<footer><p>" + ADDRESS + "</p></footer>"))
        .contains("10 ฉบับ", note)
        .doesNotContain("โทรศัพท์");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"footer-sticky", "has-sticky-footer", "page footer-bottom", "copyright-page"})
  void anArticleStaysInAWrapperThatIsCalledAfterTheFoot(String name) {
    String page = "<div class='%s'><p>%s</p></div>".formatted(name, Pages.LONG);
    assertThat(Pages.textOf("<div>หอจดหมายเหตุยินดีต้อนรับ</div>" + page)).contains(Pages.LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "div class='footer bg-dark text-white'",
        "div class='container-fluid footer'",
        "div class='site-footer mt-5'",
        "div class=footer-area",
        "div class=main-footer",
        "div class='abc-footer abc-dark'",
        "section class='footer text-center'",
        "div id=footer-wrap",
        "div id=Footer1"
      })
  void aShortNoticeStaysOverAFootOfSeveralNames(String foot) {
    String notice = "ขอเชิญผู้ยืมแฟ้มร่วมรับฟังความเห็นที่ศาลาริมน้ำ";
    String page =
        "%s<p>" + notice + "</p></div><" + foot + "><p>" + ADDRESS.repeat(2) + "</p></div>";
    assertThat(Pages.textOf(page.formatted("<div><h1>สำเนาเอกสารเก่า</h1>"))).isEqualTo(notice);
    assertThat(Pages.textOf(page.formatted("<div>"))).isEqualTo(notice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text-footer",
        "doc-footer",
        "body-footer",
        "art-footer",
        "memo-footer-text",
        "footer text",
        "footer-content",
        "copyright-info big"
      })
  void theLastClauseOfAShortNoticeStaysWhateverItIsCalled(String name) {
    String notice = "ห้ามผู้ใดนำแฟ้มออกจากหอโดยไม่ได้รับอนุญาตเป็นหนังสือจากหัวหน้างานทะเบียน";
    String clause =
        "ทั้งนี้ ผู้ฝ่าฝืนต้องชดใช้ค่าซ่อมแฟ้มทั้งหมดและถูกห้ามยืมเป็นเวลาสองปีนับแต่วันที่พบ";
    String page =
        "<div class=c><h1>สำเนาเอกสารเก่า</h1><p>%s</p><div class='%s'><p>%s</p></div></div>"
            .formatted(notice, name, clause);
    assertThat(Pages.textOf(page)).isEqualTo(notice + "\n\n" + clause);
  }

  @Test
  void anArticleStaysInAPageCalledAfterTheFootUnderItsTitle() {
    String title = "<h1>สำเนาเอกสารเก่า</h1><div>5 มกราคม 2567 โดย มะลิ สุวรรณ หอริมน้ำ</div>";
    String page = "<div class='page footer-bottom'><p>" + Pages.LONG + "</p></div>";
    assertThat(Pages.textOf("<div>" + title + "</div>" + page)).contains(Pages.LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h3>สถิติผู้เข้าชม</h3>%s</div>",
        "<div class=rate>%s</div>",
        "%s",
      })
  void aTableBehindShortNewsIsTheSites(String box) {
    String table =
        "<table><tr><th>ช่วง</th><th>จำนวน</th></tr><tr><td>วันนี้</td><td>120</td></tr>"
            + "<tr><td>เดือนนี้</td><td>456</td></tr><tr><td>ปีนี้</td><td>789</td></tr></table>";
    String page = "<div id=c><h1>สำเนาเอกสารเก่า</h1><div><p>" + Pages.LONG + "</p></div>";
    assertThat(Pages.textOf(page + box.formatted(table) + "</div>")).isEqualTo(Pages.LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>%s</p>", "<ul><li>%s</li></ul>"})
  void aNoticeOfOneLineTellsItsDay(String line) {
    String notice = "งดให้ยืมแฟ้มวันที่ 5 มกราคม 2567";
    String page = "<h1>สำเนาเอกสารเก่า</h1>" + line.formatted(notice);
    assertThat(Pages.textOf(page + "<div id=footer><p>" + ADDRESS + "</p></div>"))
        .endsWith(notice)
        .doesNotContain("โทรศัพท์");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>อ่านข่าวอื่น ๆ ได้แก่</p><ul><li><a href=/2>ตลาดน้ำเปิด</a></li></ul>",
        "<p>You may be interested in the following:</p><ul><li><a"
            + " href=/2>ตลาดน้ำเปิด</a></li></ul>",
        "<ul><li><a href=/2>ตลาดน้ำเปิด</a> 5 ม.ค. 2567</li></ul>",
        "<ul><li><a href=/2>ตลาดน้ำเปิด</a> <span>3 hours ago</span></li></ul>",
        "<ul><li><a href=https://a.example/>ตลาดน้ำเปิด</a></li><li><a"
            + " href=https://b.example/>สินเชื่อ</a></li></ul>"
      })
  void aListOfOtherArticlesGoes(String list) {
    String page = "<p>" + Pages.LONG + "</p>" + list + "<p>" + Pages.OTHER + "</p>";
    assertThat(textOf(page, "")).doesNotContain("ตลาดน้ำเปิด").endsWith(Pages.OTHER);
  }

  @Test
  void theFilesOfANoticeStay() {
    String files = "<p>เอกสารแนบ</p><ul><li><a href=/a.pdf>แบบคำขอยืมแฟ้ม</a></li></ul>";
    assertThat(Pages.textWith(files)).endsWith("แบบคำขอยืมแฟ้ม");
  }

  @Test
  void aListUnderALabelLeadsOn() {
    String list =
        "<p>ข่าวที่เกี่ยวข้องมีดังนี้</p><ul><li><a href=/7>ตลาดน้ำเปิดใหม่</a></li></ul>";
    assertThat(textOf("<p>" + Pages.LONG + "</p>" + list + "<p>" + Pages.OTHER + "</p>", ""))
        .doesNotContain("ตลาดน้ำ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <table><tr><th>ลำดับ<th>เรื่อง</tr>ROWS</table> | <tr><td>%1$d<td><a href=/%1$d.PDF>%2$s</a></tr>
          <ul>ROWS</ul> | <li><a href=/%1$d.pdf>%2$s</a></li>
          <div>ROWS</div> | <div><a href=/%1$d.pdf?d=1>%2$s</a><span>เล่ม %1$d</span></div>
          """)
  void aListOfDocumentsIsWhatItsPageWasSavedFor(String list, String item) {
    String rows =
        IntStream.range(1, 9)
            .mapToObj(i -> item.formatted(i, "ประกาศของหอเรื่องกำหนดเขตรังวัด ฉบับที่ " + i))
            .collect(Collectors.joining());
    String page =
        "<title>ผลการค้นหา</title><div><a href=/>หน้าแรก</a></div><h2>ผลการค้นหา : รังวัด</h2>"
            + list.replace("ROWS", rows);
    assertThat(Pages.article(page).text()).contains("ฉบับที่ 1", "ฉบับที่ 8");
  }
}
