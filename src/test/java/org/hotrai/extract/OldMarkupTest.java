package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.TWO;
import static org.hotrai.extract.Pages.textOf;

import java.util.List;
import org.hotrai.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose authors used elements for what they look like. */
class OldMarkupTest {
  private static final String COUNTER = "จำนวนผู้เข้าชม<br>0012345 คน<br>เริ่มนับ 1 ม.ค. 2550";
  private static final String TITLE = "หอสมุดตำบลเรือพายเปิดให้ยืมสำเนาเอกสารเก่าแล้ว";

  /** A page of one table: a banner, a menu over a counter beside the text, an address. */
  private static Article oldPage(String title, String text) {
    return Pages.article(
        "<title>::: หอสมุดตำบลเรือพาย :::</title><body><table width=900><tr><td colspan=2>"
            + "<img src=head.jpg></td></tr><tr><td width=160><table><tr><td><a href=index.htm>"
            + "หน้าแรก</a></td></tr><tr><td><a href=law.htm>กฎหมาย</a></td></tr></table><br>"
            + COUNTER
            + "</td><td><p align=center><b>"
            + title
            + "</b></p>"
            + text
            + "</td></tr><tr><td colspan=2 align=center><font size=1>หอสมุดตำบลเรือพาย อำเภอท่าน้ำ"
            + " โทรศัพท์ 0-2555-0000<br>Copyright &copy; 2007 All rights reserved.</font></td></tr>"
            + "</table>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul>%s<br><br>%s</ul>",
        "<ul>%s</ul><ol>%s</ol>",
        "<dir>%s<p>%s</dir>",
        "<p>%s</p><ul>%s</ul>",
        "<h4>%s</h4><h4>%s</h4>",
        "<h3>%s<h3>%s",
        "<h4><font size=2>สำเนา</font><p>%s</p><p>%s</p>",
        "<a href=x.htm>%s<br><br>%s",
        "<p><a href=x.htm>%s</p><p>%s</p>",
        "<p><a href='#'>%s</a></p><p><a href='#'>%s</a></p>"
      })
  void keepAllOfTheirText(String markup) {
    String text = textOf("<h1>สำเนาเอกสารเก่า</h1>" + markup.formatted(LONG, OTHER));
    assertThat(text).contains(LONG).contains(OTHER);
    Article article = oldPage(TITLE, markup.formatted(LONG, OTHER));
    assertThat(article.text()).contains(LONG).endsWith(OTHER).doesNotContain("หน้าแรก");
  }

  @Test
  void textBeforeItemsStandsBeforeTheList() {
    String list = "<ol>ให้ทำดังนี้<li>นับแฟ้ม<li>ซ่อมปก</ol>";
    assertThat(textOf("<h1>สำเนา</h1><p>" + LONG + "</p>" + list + "<p>" + OTHER))
        .isEqualTo(LONG + "\n\nให้ทำดังนี้\n\n1. นับแฟ้ม\n2. ซ่อมปก\n\n" + OTHER);
  }

  @Test
  void itemsBehindTextGoOnCounting() {
    String list = "<ol><li>นับแฟ้ม</li>แล้วพักก่อน<li>ซ่อมปก</li></ol>";
    assertThat(textOf("<h1>สำเนา</h1><p>" + LONG + "</p>" + list + "<p>" + OTHER))
        .contains("1. นับแฟ้ม\n\nแล้วพักก่อน\n\n2. ซ่อมปก");
  }

  @Test
  void headingsOverTextStayHeadings() {
    String page = "<h1>สำเนาเอกสารเก่า</h1><h2>ยืม</h2><p>" + LONG + "</p><h2>คืน</h2><p>" + OTHER;
    assertThat(Pages.article("<body>" + page).blocks())
        .extracting(block -> block.getClass().getSimpleName())
        .containsExactly("Heading", "Paragraph", "Heading", "Paragraph");
  }

  @Test
  void linksThatLeadElsewhereStayLinks() {
    String menu = "<ul>" + "<li><a href=/2>ข่าวเรือพายประจำวัน</a>".repeat(4) + "</ul>";
    assertThat(textOf("<h1>สำเนา</h1><p>" + LONG + "</p><p>" + OTHER + "</p>" + menu))
        .isEqualTo(TWO);
  }

  @Test
  void theCounterAndTheFootAreNoText() {
    Article article = oldPage(TITLE, "<p>" + LONG + "</p>");
    assertThat(article.text()).isEqualTo(LONG);
    assertThat(article.published()).isNull();
  }

  @Test
  void theStrongLineOverTheTextIsTheTitle() {
    String dated = "รายงานการซ่อมเอกสารเก่าของหอสมุดตำบล ประจำวันที่ 3 ตุลาคม 2563";
    for (String title : List.of(TITLE, dated, TITLE + " ".repeat(2) + TITLE.repeat(3))) {
      assertThat(oldPage(title, "<p>%s</p><p>%s</p>".formatted(LONG, OTHER)).title())
          .isEqualTo(title.replace("  ", " "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "จำนวนผู้เข้าชมตั้งแต่วันที่ 1 มกราคม 2550 : 12345",
        "เริ่มนับ 1 ม.ค. 2550",
        "Visitors since 1 January 2007",
        "ทั้งนี้ ตั้งแต่วันที่ 1 ตุลาคม 2550 เป็นต้นไป"
      })
  void sinceWhenSomethingIsCountedOrHoldsIsNoDayOfTheArticle(String line) {
    String page = "<h1>สำเนาเอกสารเก่า</h1><p>%s</p><p>%s</p><p>%s</p>";
    assertThat(Pages.article("<body>" + page.formatted(LONG, OTHER, line)).published()).isNull();
    assertThat(Pages.article("<body>" + page.formatted(line, LONG, OTHER)).published()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Untitled Document", "New Page 1", "::: :::"})
  void whatProgramsCallANewPageIsNoTitle(String title) {
    String page = "<title>%s</title><body><p>%s</p><p>%s</p>".formatted(title, LONG, OTHER);
    assertThat(Pages.article(page).title()).startsWith(LONG.substring(0, 20));
  }
}
