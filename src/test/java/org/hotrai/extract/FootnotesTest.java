package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hotrai.article.Block;
import org.hotrai.article.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of pages as programs write them, and what only looks like notes. */
class FootnotesTest {
  private static final String FIRST = "มติที่ประชุมครั้งที่ ๓ เรื่องการยืมสำเนา";
  private static final String SECOND = "๒๕ ฉบับในนั้นเป็นสมุดข่อย";

  private static List<Block> blocks(String body) {
    return Pages.article("<title>สำเนาเอกสารเก่า</title><body>" + body).blocks();
  }

  /** An article whose two paragraphs end in those marks, and what stands behind it. */
  private static String page(String mark, String otherMark, String behind) {
    return "<article><h1>สำเนาเอกสารเก่า</h1><p>"
        + Pages.LONG
        + mark
        + " จบ</p><p>"
        + Pages.OTHER
        + otherMark
        + "</p>"
        + behind
        + "</article>";
  }

  private static List<Block.Footnote> notes(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Footnote.class::isInstance)
        .map(Block.Footnote.class::cast)
        .toList();
  }

  private static List<Run> marks(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.contents().stream())
        .flatMap(content -> content.runs().stream())
        .filter(run -> run.note() != null)
        .toList();
  }

  /** Both notes are there, once, and their marks lead to them. */
  private static void assertNotes(String page, String first, String second) {
    List<Block> blocks = blocks(page);
    assertThat(notes(blocks))
        .extracting(Block::text)
        .containsExactly(first + " " + FIRST, second + " " + SECOND);
    assertThat(marks(blocks)).extracting(Run::text).containsExactly(first, second);
    assertThat(marks(blocks)).extracting(Run::note).containsExactly(1, 2);
    assertThat(marks(blocks)).extracting(Run::link).containsOnlyNulls();
    String text = String.join("\n", blocks.stream().map(Block::text).toList());
    assertThat(text).containsOnlyOnce(FIRST).containsOnlyOnce(SECOND).doesNotContain("↩", "^");
    assertThat(text).contains("สามสิบวัน" + first + " จบ");
  }

  @Test
  void ofWordPress() {
    assertNotes(
        page(
            "<sup data-fn='a-1' class='fn'><a href='#a-1' id='a-1-link'>1</a></sup>",
            "<sup data-fn='b-2' class='fn'><a href='#b-2' id='b-2-link'>2</a></sup>",
            "<ol class='wp-block-footnotes'><li id='a-1'>"
                + FIRST
                + " <a href='#a-1-link' aria-label='กลับ'>↩︎</a></li><li id='b-2'>"
                + SECOND
                + " <a href='#b-2-link'>↩︎</a></li></ol>"),
        "1",
        "2");
  }

  @Test
  void ofMarkdown() {
    assertNotes(
        page(
            "<a href='#fn1' class='footnote-ref' id='fnref1' role='doc-noteref'><sup>1</sup></a>",
            "<sup id='fnref:2'><a href='#fn%3A2' rel='footnote'>2</a></sup>",
            "<section class='footnotes' role='doc-endnotes'><hr><ol><li id='fn1'><p>"
                + FIRST
                + "<a href='#fnref1' class='footnote-back' role='doc-backlink'>↩</a></p></li>"
                + "<li id='fn:2'><p>"
                + SECOND
                + "&nbsp;<a href='#fnref:2'>&#8617;&#xFE0E;</a></p></li></ol></section>"),
        "1",
        "2");
  }

  @Test
  void ofMediaWiki() {
    List<Block> blocks =
        blocks(
            page(
                "<sup id='cite_ref-x_1-0' class='reference'><a href='#cite_note-x-1'>[1]</a></sup>",
                "<sup id='cite_ref-2'><a href='https://archive.example/1#cite_note-2'>[๒]</a></sup>"
                    + "<sup id='cite_ref-x_1-1'><a href='#cite_note-x-1'>[1]</a></sup>",
                "<h2>อ้างอิง</h2><div class='reflist'><ol class='references'>"
                    + "<li id='cite_note-x-1'><span class='mw-cite-backlink'>^ "
                    + "<a href='#cite_ref-x_1-0'><sup><i><b>1.0</b></i></sup></a> "
                    + "<a href='#cite_ref-x_1-1'><sup>1.1</sup></a></span> <span>"
                    + FIRST
                    + "</span></li><li id='cite_note-2'><b><a href='#cite_ref-2'>^</a></b> "
                    + "<a href='https://a.example/2'>"
                    + SECOND
                    + "</a></li></ol></div>"));
    assertThat(notes(blocks))
        .extracting(Block::text)
        .containsExactly("[1] " + FIRST, "[๒] " + SECOND);
    assertThat(marks(blocks)).extracting(Run::note).containsExactly(1, 2, 1);
    assertThat(notes(blocks).get(1).content().runs().getFirst().link())
        .isEqualTo("https://a.example/2");
  }

  @Test
  void ofWordProcessors() {
    assertNotes(
        page(
            "<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span><span>[1]</span>"
                + "</span></a>",
            "<a class='sdfootnoteanc' name='sdfootnote2anc'"
                + " href='#sdfootnote2sym'><sup>๒</sup></a>",
            "<div><br clear=all><hr size=1 width='33%'><div id=ftn1><p class=MsoFootnoteText>"
                + "<a href='#_ftnref1' name='_ftn1'><span>[1]</span></a> "
                + FIRST
                + "</p></div><div id='sdfootnote2'><p class='sdfootnote'>"
                + "<a class='sdfootnotesym' name='sdfootnote2sym' href='#sdfootnote2anc'>๒</a>"
                + SECOND
                + "</p></div></div>"),
        "[1]",
        "๒");
  }

  @Test
  void withoutWaysBack() {
    assertNotes(
        page(
            "<sup><a href='#n1'>*</a></sup>",
            "<a href='#n2'>[2]</a>",
            "<p><a name='n1'></a>* " + FIRST + "</p><p id='n2'>[2] " + SECOND + "</p>"),
        "*",
        "[2]");
  }

  @Test
  void withBracketsOutsideOfTheLinks() {
    assertNotes(
        page(
            "<span>[<a href='#nb1' id='nh1' rel='footnote'>1</a>]</span>",
            "[<a href='#nb2' id='nh2'>2</a>]",
            "<div class='notes'><p>[<a href='#nh1' id='nb1'>1</a>] "
                + FIRST
                + "</p><p>[<a href='#nh2' id='nb2'>2</a>] "
                + SECOND
                + "</p></div>"),
        "[1]",
        "[2]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside id='f1' epub:type='footnote'><p>%s</p></aside>"
            + "<aside id='f2' epub:type='footnote'><p>%s</p></aside>",
        "<footer class='footnotes'><ol><li id='f1'>%s <a href='#r1'>↩</a></li>"
            + "<li id='f2'>%s <a href='#r2'>↩</a></li></ol></footer>",
        "<div style='display:none'><div id='f1'>1. %s</div><div id='f2'>2. %s</div></div>"
      })
  void whereverThePageKeepsThem(String notes) {
    assertNotes(
        page(
                "<a id='r1' href='#f1' epub:type='noteref'>1</a>",
                "<a id='r2' href='#f2' epub:type='noteref'>2</a>",
                "")
            + notes.formatted(FIRST, SECOND),
        "1",
        "2");
  }

  @Test
  void ofALabelThatIsUsedTwice() {
    List<Block> blocks =
        blocks(
            page(
                "<sup><a id='r1' href='#f1'>*</a></sup>",
                "<sup><a id='r2' href='#f2'>*</a></sup>",
                "<p id='f1'><a href='#r1'>*</a> "
                    + FIRST
                    + "<p id='f2'><a href='#r2'>*</a> "
                    + SECOND));
    assertThat(marks(blocks)).extracting(Run::note).containsExactly(1, 2);
    assertThat(notes(blocks)).extracting(Block.Footnote::number).containsExactly(1, 2);
  }

  @Test
  void inANoteAndOfSeveralParagraphs() {
    List<Block> blocks =
        blocks(
            page(
                "<sup><a id='r1' href='#f1'>1</a></sup>",
                "",
                "<div id='n1'><p><a id='f1' href='#r1'>1</a> "
                    + FIRST
                    + "<sup><a id='r2' href='#f2'>2</a></sup></p><p>วรรคสอง</p></div>"
                    + "<div id='n2'><p><a id='f2' href='#r2'>2</a> "
                    + SECOND
                    + "</p></div>"));
    assertThat(notes(blocks))
        .extracting(Block::text)
        .containsExactly("1 " + FIRST + "2\nวรรคสอง", "2 " + SECOND);
    assertThat(marks(blocks)).extracting(Run::note).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href='#part1'>1</a> <a href='#part2'>2</a></p><h2 id='part1'>ตอนแรก</h2>"
            + "<p>LONG</p><h2><a id='part2'>2</a> ตอนหลัง</h2><p>LONG</p>",
        "<p><a href='#a1'>อ่านต่อ</a></p><p id='a1'>LONG</p>",
        "<p>LONG <a href='#comment-5'>5</a></p><div id='comments'><div id='comment-5'>LONG"
            + " <a href='#comment-5'>5</a></div></div>",
        "<p id='top'>LONG</p><p>LONG</p><p><a href='#top'>↑</a></p>",
        "<p>LONG<sup><a href='https://other.example/x#p1'>1</a></sup></p><p id='p1'>1 LONG</p>",
        "<p>ดูข้อ <a href='#i2'>[9]</a> LONG</p><ol><li>หนึ่ง</li><li id='i2'>สอง</li></ol>",
        "<p>LONG<sup><a href='#nowhere'>1</a></sup></p><p>1 LONG</p>"
      })
  void whatIsNoNoteStaysText(String body) {
    List<Block> blocks =
        blocks("<h1>สำเนาเอกสารเก่า</h1>" + body.replace("LONG", Pages.LONG) + "<p>" + Pages.OTHER);
    assertThat(notes(blocks)).isEmpty();
    assertThat(marks(blocks)).isEmpty();
  }

  @Test
  void ofAListThatNumbersThem() {
    assertNotes(
        page(
            "<sup><a href='#i1'>1</a></sup>",
            "<a href='#i2'>[2]</a>",
            "<ol><li id='i1'>" + FIRST + "</li><li id='i2'>" + SECOND + "</li></ol>"),
        "1",
        "[2]");
  }

  @Test
  @Timeout(20)
  void placesAndMarksWithoutEnd() {
    StringBuilder page = new StringBuilder("<p>" + Pages.LONG + "<p>");
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      page.append("<sup><a href='#n").append(i % 2 == 0 ? i : 1).append("'>1</a></sup>");
      places.append("<a id='n").append(i).append("' href='#n").append(i).append("'></a>");
    }
    assertThat(notes(blocks(page + "<p>" + Pages.OTHER + "<div><p>" + places + "1 ย</div>")))
        .isEmpty();
  }

  @Test
  void aNoteOfAnotherPartOfThePageIsLeftOut() {
    String body =
        page("", "", "")
            + "<aside>ข่าวอื่น<sup><a id='r1' href='#f1'>1</a></sup></aside>"
            + "<footer><p id='f1'><a href='#r1'>1</a> "
            + FIRST
            + "</p></footer>";
    assertThat(Pages.textOf(body)).doesNotContain(FIRST);
  }

  @Test
  void ofTheTitleIsAParagraph() {
    List<Block> blocks =
        blocks(
            "<article><h1>สำเนาเอกสารเก่า<sup><a id='r1' href='#f1'>*</a></sup></h1><p>"
                + Pages.LONG
                + "<p>"
                + Pages.OTHER
                + "<p id='f1'><a href='#r1'>*</a> "
                + FIRST
                + "</article>");
    assertThat(notes(blocks).size()).isLessThanOrEqualTo(1);
    assertThat(Objects.requireNonNull(blocks.getLast()).text()).isEqualTo("* " + FIRST);
  }

  @Test
  void whatAPageCallsAMarkOfOursIsNone() {
    List<Block> blocks =
        blocks(page("<a hotrai:mark='7' hotrai:note='x' href='#y'>1</a>", "", "<p id='y'>ย"));
    assertThat(marks(blocks)).isEmpty();
  }

  private static List<String> said(String mark, String note) {
    String page =
        page(
            "<sup><a id='r1' href='#n1'>" + mark + "</a></sup>",
            "",
            "<div id='n1'>" + note + "</div>");
    return notes(blocks(page)).stream().map(each -> each.content().text()).toList();
  }

  @Test
  void noWordOfANoteIsTakenForItsLabel() {
    assertThat(said("1", "<a href='#r1'>[1]</a> 1 มกราคม เป็นวันหยุด"))
        .containsExactly("1 มกราคม เป็นวันหยุด");
    assertThat(said("4", "<a href='#r1'>(4)</a> (4) ของข้อ 12")).containsExactly("(4) ของข้อ 12");
    assertThat(said("1", "1.5 ล้านบาท <a href='#r1'>↩</a>")).containsExactly("1.5 ล้านบาท");
    assertThat(said("2", "2,500 บาทต่อคน <a href='#r1'>↩</a>")).containsExactly("2,500 บาทต่อคน");
    assertThat(said("ก", "ก่อนหน้านี้ไม่มี <a href='#r1'>↩</a>"))
        .containsExactly("ก่อนหน้านี้ไม่มี");
    assertThat(said("1", "ดูคำสั่ง main()")).isEmpty();
    assertThat(said("1", "ดูคำสั่ง main() <a href='#r1'>↩</a>")).containsExactly("ดูคำสั่ง main()");
    assertThat(said("1", "ดูคำสั่งนี้ (<a href='#r1'>กลับ</a>)")).containsExactly("ดูคำสั่งนี้");
    assertThat(said("1", "1 ดูคำสั่ง main()")).containsExactly("ดูคำสั่ง main()");
    assertThat(said("2", "2 <a href='#r1'>ศาลสูง</a> หมายถึงศาลชั้นสุดท้าย"))
        .containsExactly("ศาลสูง หมายถึงศาลชั้นสุดท้าย");
  }

  @Test
  void partsOfALawAreNoNotes() {
    String page =
        page(
            "ตามวรรคสอง <a href='#m1'>(1)</a>",
            "",
            "<p id='m1'>(1) เก็บรักษาหนังสือ</p><p id='m2'>(2) ให้ยืมหนังสือ</p>");
    assertThat(notes(blocks(page))).isEmpty();
  }

  @Test
  void contentsWithWaysBackToThemAreNoMarks() {
    String sections =
        "<div id='s1'><a href='#toc'>กลับขึ้นบน</a> ตอนแรกว่าด้วยคลอง</div>"
            + "<div id='s2'><a href='#toc'>กลับขึ้นบน</a> ตอนต่อมาว่าด้วยสะพาน</div>";
    String page =
        page("", "", "<p id='toc'><a href='#s1'>1</a> <a href='#s2'>2</a></p>" + sections);
    assertThat(notes(blocks(page))).isEmpty();
  }

  @Test
  void aTableWithANoteInItStaysATable() {
    String table =
        "<table><tr><th>ปี<th>คน<sup><a id='r1'"
            + " href='#n1'>1</a></sup></tr><tr><td>2562<td>40</tr><tr><td>2563<td>52</tr><tfoot><tr><td"
            + " id='n1' colspan=2><a href='#r1'>1</a> ตัวเลขคร่าว ๆ</tr></tfoot></table>";
    assertThat(blocks(page("", "", table))).hasAtLeastOneElementOfType(Block.Table.class);
  }

  @Test
  void nothingStandsThereTwice() {
    String inItem =
        "<ul><li>รายการ<p id='n1'><a href='#r1'>1</a> ขยายความ</p></li><li>อื่น</li></ul>";
    String inNote =
        "<div id='n1'><a href='#r1'>1</a> ขยายความ<div id='n2'><a href='#r2'>2</a>"
            + " ซ้อนอยู่</div></div>";
    for (String notes : List.of(inItem, inNote)) {
      String page =
          page(
              "<sup><a id='r1' href='#n1'>1</a></sup>",
              "<sup><a id='r2' href='#n2'>2</a></sup>",
              notes);
      String text = String.join("\n", blocks(page).stream().map(Block::text).toList());
      assertThat(text.split("ขยายความ", -1)).hasSize(2);
    }
  }

  @Test
  void aPictureInWhatMayBeANoteIsKept() {
    String note =
        "<div id='n1'><a href='#r1'>1</a> แผนที่ <img src='https://a.example/map.png' alt='แผนที่'"
            + " width=400 height=300></div>";
    assertThat(blocks(page("<sup><a id='r1' href='#n1'>1</a></sup>", "", note)))
        .hasAtLeastOneElementOfType(Block.Image.class);
  }
}
