package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short lines that look like the page's and belong to the article. */
class KeptTextTest {
  private static final String PAGE =
      "<title>สำเนาเอกสารเก่า</title><h1>สำเนาเอกสารเก่า</h1><p>" + Pages.LONG + "</p>%s";

  private static List<Block> blocks(String behind) {
    return Pages.article(PAGE.formatted(behind)).blocks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ให้ไว้ ณ วันที่ ๗ มีนาคม พ.ศ. ๒๕๕๐", "ประกาศ ณ วันที่ 7 มีนาคม พ.ศ. 2550"})
  void theDayThatAShortRegulationEndsWithStays(String closing) {
    String text =
        Pages.textOf(
            "<h1>ระเบียบการยืมแฟ้ม</h1><p>ข้อ ๑ ยืมได้คราวละสองแฟ้ม ไม่เกินเจ็ดวันต่อคราว</p>"
                + "<p>ข้อ ๒ ผู้ยืมต้องลงชื่อในสมุดทุกครั้งที่มารับแฟ้ม</p>"
                + ("<p>" + closing + "</p><p>(นายปรีชา หอสมุด)</p>"));
    assertThat(text).contains("\n\n" + closing + "\n\n(นายปรีชา หอสมุด)");
  }

  @Test
  void theHeadOfAGazetteKeepsItsCells() {
    String head =
        "<table><tr><td>เล่ม ๑๒๐ ตอนที่ ๘ ก</td><td>ราชกิจจานุเบกษา</td><td>๗ มีนาคม"
            + " ๒๕๔๖</td></tr></table>";
    Block first =
        Pages.article("<title>ประกาศหอสมุด</title>" + head + "<p>" + Pages.LONG)
            .blocks()
            .getFirst();
    assertThat(first).isInstanceOf(Block.Table.class);
    assertThat(first.text()).contains("เล่ม ๑๒๐ ตอนที่ ๘ ก", "ราชกิจจานุเบกษา", "๗ มีนาคม ๒๕๔๖");
  }

  @Test
  void itemsInCellsKeepTheirMarks() {
    String cells =
        "<td><ol start=3><li>ซ่อมปก<li>ถ่ายภาพ</ol></td><td><ul><li>เช้า<li>บ่าย</ul></td>"
            + "<td><ul class=list-unstyled><li>ชั้นล่าง<li>ชั้นบน</ul></td>";
    String table =
        "<table><tr><th>งาน<th>เวลา<th>ที่</tr><tr>%s</tr></table><p>%s</p>"
            .formatted(cells, Pages.OTHER);
    assertThat(blocks(table).get(1).text())
        .contains("3. ซ่อมปก\n4. ถ่ายภาพ", "• เช้า\n• บ่าย", "ชั้นล่าง\nชั้นบน")
        .doesNotContain("• ชั้น");
  }

  @Test
  void aLinkToAnotherSiteBetweenParagraphsStays() {
    String link = "<p><a href='%s'>บัญชีเอกสารของหอจดหมายเหตุเมืองท่า</a></p>";
    String other = "<p>" + Pages.OTHER + "</p>";
    assertThat(blocks(link.formatted("https://port.example/list") + other)).hasSize(3);
    assertThat(blocks(link.formatted("https://archive.example/2") + other)).hasSize(2);
    assertThat(blocks(link.formatted("/2") + other)).hasSize(2);
    String more = "<ul><li><a href=https://port.example/7>เมืองท่า</a></ul>";
    assertThat(blocks(link.formatted("https://port.example/list") + other + more)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button>ยืมได้ครั้งละกี่แฟ้ม</button><div>ยืมได้ครั้งละสองแฟ้มต่อหนึ่งคนและต่ออายุได้หนึ่งครั้ง</div>",
        "<div><button>ยืมได้ครั้งละกี่แฟ้ม</button></div><div>ยืมได้ครั้งละสองแฟ้มต่อหนึ่งคนและต่ออายุได้หนึ่งครั้ง</div>",
        "<h3>ยืมได้ครั้งละกี่แฟ้ม</h3><div class=accordion-body"
            + " style=display:none><p>ยืมได้ครั้งละสองแฟ้มต่อหนึ่งคนและต่ออายุได้หนึ่งครั้ง</div>",
        "<h3><span>ยืมได้ครั้งละกี่แฟ้ม</span></h3><div class=faq-answer"
            + " hidden><p>ยืมได้ครั้งละสองแฟ้มต่อหนึ่งคนและต่ออายุได้หนึ่งครั้ง</div>",
        "<h3><a href=#c1>ยืมได้ครั้งละกี่แฟ้ม</a></h3><div id=c1"
            + " class=collapse>ยืมได้ครั้งละสองแฟ้มต่อหนึ่งคนและต่ออายุได้หนึ่งครั้ง</div>",
        "<div><button>ยืมได้ครั้งละกี่แฟ้ม</button></div><div class=collapse"
            + " style=display:none>ยืมได้ครั้งละสองแฟ้มต่อหนึ่งคนและต่ออายุได้หนึ่งครั้ง</div>",
        "<button>ยืมได้ครั้งละกี่แฟ้ม</button><div class=accordion-panel"
            + " aria-hidden=true>ยืมได้ครั้งละสองแฟ้มต่อหนึ่งคนและต่ออายุได้หนึ่งครั้ง</div>",
      })
  void aQuestionStaysWithTheAnswerThatItFoldsOut(String question) {
    assertThat(blocks(question).stream().map(Block::text))
        .containsExactly(
            Pages.LONG,
            "ยืมได้ครั้งละกี่แฟ้ม",
            "ยืมได้ครั้งละสองแฟ้มต่อหนึ่งคนและต่ออายุได้หนึ่งครั้ง");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button>แสดงความเห็นทั้งหมด</button><p>%s</p>",
        "<button class=collapsed>แสดงความเห็นทั้งหมด</button><div>%s</div>",
        "<div><button>อะไรใหม่ในหอสมุด?</button></div><p>%s</p>",
        "<button>อะไรใหม่ในหอสมุด</button><ul><li><a"
            + " href=/2>หนังสือใหม่ประจำเดือนมีนาคม</a></ul><p>%s</p>",
        "<h3>ห้องอ่านหนังสือ</h3><div class=note"
            + " style=display:none><p>ห้องนี้ปิดซ่อมตลอดเดือนมีนาคม</div><p>%s</p>",
      })
  void otherButtonsAndHiddenPartsGo(String other) {
    assertThat(
            Pages.textOf("<h1>สำเนาเอกสารเก่า</h1><p>" + Pages.LONG + other.formatted(Pages.OTHER)))
        .doesNotContain("แสดงความเห็น", "อะไรใหม่", "ปิดซ่อม")
        .contains(Pages.OTHER);
  }

  @Test
  void runningTextThatIsSetAsTypedIsParagraphs() {
    List<Block> read =
        Pages.article("<pre>" + Pages.LONG + "\n\n" + Pages.OTHER + "</pre>").blocks();
    assertThat(read).hasSize(2).allMatch(Block.Paragraph.class::isInstance);
    assertThat(blocks("<pre>for (int i = 0; i &lt; 7; i++) {\n  read(i);\n}</pre>").getLast())
        .isInstanceOf(Block.Code.class);
    assertThat(blocks("<pre>แฟ้ม     จำนวน\nเรือ     12</pre>").getLast())
        .isInstanceOf(Block.Code.class);
  }

  @Test
  void questionsOverParagraphsAreSeveral() {
    String asked = "<button>ยืมได้ครั้งละกี่แฟ้ม</button><p>" + Pages.OTHER + "</p>";
    String more = "<button>คืนได้ที่ไหน</button><p>คืนได้ที่ห้องสมุดทุกแห่งในตำบลตลอดวันทำการ</p>";
    assertThat(Pages.textOf("<h1>สำเนาเอกสารเก่า</h1><p>" + Pages.LONG + "</p>" + asked + more))
        .contains("ยืมได้ครั้งละกี่แฟ้ม\n\n" + Pages.OTHER + "\n\nคืนได้ที่ไหน\n\nคืนได้");
  }

  @Test
  void headingsThatLeadToThemselvesStay() {
    String part = "<h2><a href='%s'>แฟ้มของเมืองท่า</a></h2><p>" + Pages.OTHER + "</p>";
    assertThat(blocks(part.formatted("#port"))).hasSize(3);
    assertThat(blocks(part.formatted("https://archive.example/1#port"))).hasSize(3);
    assertThat(blocks(part.formatted("https://archive.example/10#port"))).hasSize(2);
    assertThat(blocks(part.formatted("/port"))).hasSize(2);
  }

  @Test
  void headingsOfManualsStayWithoutTheirSigns() {
    String part =
        "<h2><a class=toc-backref href=#id1>แฟ้มของเมืองท่า</a><a class=headerlink"
            + " href=#port>¶</a></h2><p>";
    assertThat(blocks(part + Pages.OTHER).get(1).text()).isEqualTo("แฟ้มของเมืองท่า");
  }

  @Test
  void aLinkMayHoldBlanks() {
    String link = "<p><a href='https://port.example/แฟ้ม เก่า'>บัญชีเอกสารของเมืองท่า</a></p>";
    assertThat(blocks(link + "<p>" + Pages.OTHER + "</p>")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>%s</h2><p>%s</p><h2>%s</h2><p>%s</p><h2>%s</h2><p>%s</p>",
        "<p><b>%s</b></p><p>%s</p><p><b>%s</b></p><p>%s</p><p><b>%s</b></p><p>%s</p>"
      })
  void theDaysOfADiaryStay(String form) {
    String diary =
        form.formatted(
            "3 มีนาคม 2460", "ฝนตก", "4 มีนาคม 2460", "น้ำขึ้น", "5 มีนาคม 2460", "ฟ้าใส");
    String text = Pages.textOf("<h1>สำเนาเอกสารเก่า</h1>" + diary + "<p>" + Pages.LONG + "</p>");
    assertThat(text).startsWith("3 มีนาคม 2460\n\nฝนตก\n\n4 มีนาคม 2460\n\nน้ำขึ้น");
  }

  @Test
  void theDayOfAJudgmentStaysBetweenItsLines() {
    String day = "วันที่ ๕ เดือน มีนาคม พุทธศักราช ๒๔๖๒";
    String lines = "<h1>สำเนาเอกสารเก่า</h1><p>ศาลมณฑลริมคลอง</p><p>" + day + "</p><p>";
    assertThat(Pages.textOf(lines + Pages.LONG))
        .isEqualTo("ศาลมณฑลริมคลอง\n\n" + day + "\n\n" + Pages.LONG);
  }

  @Test
  void whatTheWriterAskedStays() {
    String lines =
        "<h1>สำเนาเอกสารเก่า</h1><p>โดย มะลิ สุวรรณ</p><p>มะลิ สุวรรณ: เริ่มเมื่อใด</p><p>ปู่:"
            + " ปีก่อน</p>";
    assertThat(Pages.textOf(lines + "<p>" + Pages.LONG))
        .startsWith("มะลิ สุวรรณ: เริ่มเมื่อใด\n\nปู่: ปีก่อน");
  }

  @Test
  void theDayAndThePlaceOfAMeetingStay() {
    String line = "วันที่ 3 มีนาคม 2562 ณ ท่าเรือเก่า";
    assertThat(Pages.textOf("<h1>สำเนาเอกสารเก่า</h1><p>" + line + "</p><p>" + Pages.LONG))
        .isEqualTo(line + "\n\n" + Pages.LONG);
  }

  @Test
  void shortStepsStayBesideALongOne() {
    String step = "<div class=step><h3>%s</h3><p>%s</p></div>";
    String steps =
        step.formatted("เลือกแฟ้ม", "ค้นจากบัญชีหน้าห้องอ่านหนังสือเก่า")
            + step.formatted("อ่าน", Pages.LONG + " " + Pages.OTHER)
            + step.formatted("คืนแฟ้ม", "วางไว้บนโต๊ะข้างประตูทางออกหลัง");
    assertThat(Pages.textOf("<h1>สำเนาเอกสารเก่า</h1>" + steps))
        .contains("เลือกแฟ้ม\n\nค้นจาก", "คืนแฟ้ม\n\nวางไว้");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=acc-head><h3>ข้อ %d</h3></div><div class=acc-body style=display:none>%s</div>",
        "<div class=acc-head><h3>ข้อ %d</h3></div><div class=acc-body hidden>%s</div>",
        "<div role=button aria-expanded=false><a href=''>การยืมแฟ้ม %d</a></div>"
            + "<div role=tabpanel style=display:none hidden>%s</div>"
      })
  void partsThatAreFoldedInUnderVisibleHeadingsStay(String part) {
    String item = "<div class=acc-item>" + part + "</div>";
    String said = "<p>ผู้ยืมแฟ้มต้องคืนภายในสามสิบวันและลงชื่อในสมุดทุกครั้ง</p>";
    String page =
        "<main><h1>สำเนาเอกสารเก่า</h1><p>%s</p><div class=acc>%s%s</div></main>"
            .formatted(Pages.LONG, item.formatted(1, said), item.formatted(2, said));
    assertThat(Pages.textOf(page)).contains("1\n\nผู้ยืมแฟ้ม", "2\n\nผู้ยืมแฟ้ม");
  }
}
