package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.TWO;
import static org.hotrai.extract.Pages.article;
import static org.hotrai.extract.Pages.textOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void tableAloneIsWhatThePageWasSavedFor() {
    String rows =
        "<table border=1><tr><td>ลำดับ</td><td>รายการ</td><td>ค่าธรรมเนียม (บาท)</td></tr>"
            + "<tr><td>1</td><td>คัดสำเนาเอกสารเก่า หน้าละ</td><td>5</td></tr>"
            + "<tr><td>2</td><td>รับรองสำเนา ฉบับละ</td><td>50</td></tr>"
            + "<tr><td>3</td><td>ยืมเอกสารออกนอกหอสมุด ครั้งละ</td><td>100</td></tr></table>";

    Article article =
        Pages.article(
            "<title>หอสมุดตำบลเรือพาย</title><body><table><tr><td colspan=2><img"
                + " src=head.jpg></td></tr><tr><td><a href=index.htm>หน้าแรก</a><br><a"
                + " href=law.htm>กฎหมาย</a></td><td><b>"
                + TITLE
                + "</b><br>"
                + rows
                + "<font size=1>หมายเหตุ ใช้ตั้งแต่ปี 2550</font></td></tr><tr><td colspan=2"
                + " align=center>หอสมุดตำบลเรือพาย เลขที่ 99 ถนนริมน้ำ อำเภอท่าน้ำ จังหวัดริมคลอง"
                + " โทรศัพท์ 0-2555-0000 โทรสาร 0-2555-0001</td></tr></table>");

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.blocks()).first().isInstanceOf(Block.Table.class);
    assertThat(article.text())
        .startsWith("ลำดับ")
        .contains("ยืมเอกสารออกนอกหอสมุด")
        .endsWith("หมายเหตุ ใช้ตั้งแต่ปี 2550")
        .doesNotContain("โทรศัพท์", "หน้าแรก", "ผู้เข้าชม");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <ol start=5><li>นับแฟ้ม</li>แล้วพัก<li>ซ่อมปก</ol> | 5. นับแฟ้ม, แล้วพัก, 6. ซ่อมปก
          <ol type=a><li>นับแฟ้ม</li>หรือ<li>ซ่อมปก</ol> | a. นับแฟ้ม, หรือ, b. ซ่อมปก
          <ol><li value=7>นับแฟ้ม</li>แล้วพัก<li>ซ่อมปก</ol> | 7. นับแฟ้ม, แล้วพัก, 8. ซ่อมปก
          <ol reversed><li>นับแฟ้ม</li>แล้วพัก<li>ซ่อมปก</ol> | 2. นับแฟ้ม, แล้วพัก, 1. ซ่อมปก
          """)
  void itemsKeepTheirNumbers(String list, String lines) {
    assertThat(textOf("<h1>สำเนา</h1><p>" + LONG + "</p>" + list + "<p>" + OTHER))
        .isEqualTo(LONG + "\n\n" + lines.replace(", ", "\n\n") + "\n\n" + OTHER);
  }

  @Test
  void aListOfManyItemsAndTextsTakesNoLongTime() {
    String list = "<ul>" + "แล้วพัก<li>นับแฟ้มเก่าในห้องสมุด".repeat(40_000) + "</ul>";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Pages.extract("<body><h1>สำเนา</h1>" + list));
  }

  @Test
  void longQuestionsOverAnswersStayHeadings() {
    String question = "<div><h3>" + OTHER + "</h3></div><div><p>" + LONG + "</p></div>";
    assertThat(Pages.article("<body><h1>สำเนา</h1>" + question.repeat(3)).blocks())
        .filteredOn(Block.Heading.class::isInstance)
        .hasSize(3);
  }

  @Test
  void aLongTitleStaysTheTitle() {
    String title = LONG + " " + OTHER;
    Article article =
        Pages.article(
            "<title>หอสมุด</title><body><h1>" + title + "</h1><p>" + LONG + "<p>" + OTHER);
    assertThat(article.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=card><a href=/2><img src=a.jpg><h3>ข่าว</h3>%s</a></div>",
        "<li><a href='#'>ข่าวเรือพายประจำวันของตำบลท่าน้ำและเมืองท่า</a></li>"
      })
  void cardsAndMenusStayLinks(String card) {
    String cards = "<div>" + card.formatted(OTHER).repeat(12) + "</div>";
    assertThat(
            textOf(
                "<article><h1>สำเนา</h1><p>%s</p><p>%s</p></article>".formatted(LONG, LONG)
                    + cards))
        .isEqualTo(LONG + "\n\n" + LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สอบถามที่หอสมุด โทรศัพท์ 0-2555-0000<br>ลิขสิทธิ์เป็นของผู้เขียน",
        "จำนวนผู้เข้าชม 50,000 คน"
      })
  void linesOfTheArticleThatLookLikeTheFootStay(String line) {
    String page = "<article><h1>สำเนา</h1><p>" + LONG + "</p><p>" + line + "</p><p>" + OTHER;
    assertThat(textOf(page)).contains(line.replace("<br>", "\n"));
    if (line.contains("<br>")) {
      assertThat(Pages.textWith("<p>" + line + "</p>")).contains(line.replace("<br>", "\n"));
    }
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
  @ValueSource(strings = {"เริ่มเปิดใช้ 5 มีนาคม 2562", "Since 5 March 2019", "31.12.72"})
  void otherDaysAreTheArticles(String line) {
    String page = "<body><h1>สำเนาเอกสารเก่า</h1><p>%s</p><p>%s</p>".formatted(line, LONG);
    assertThat(Pages.article(page).published())
        .isEqualTo(line.endsWith("72") ? "1972-12-31" : "2019-03-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Learning C++", "Wait for it...", "The operator ++ and **"})
  void signsOfATitleStay(String title) {
    String page = "<title>%s</title><body><p>%s</p><p>%s</p>".formatted(title, LONG, OTHER);
    assertThat(Pages.article(page).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Untitled Document", "New Page 1", "::: :::"})
  void whatProgramsCallANewPageIsNoTitle(String title) {
    String page = "<title>%s</title><body><p>%s</p><p>%s</p>".formatted(title, LONG, OTHER);
    assertThat(Pages.article(page).title()).startsWith(LONG.substring(0, 20));
  }

  @Test
  void linesAboutTheArticleGoFromUnderATitleInATableOfItsOwn() {
    String page =
        "<title>ขอยืมสำเนาเอกสารเก่า</title><table><tr><td><div><table><tr><td"
            + " class=contentheading>ขอยืมสำเนาเอกสารเก่า</td></tr></table><table><tr><td>เขียนโดย"
            + " นางสาวสมศรี ใจงาม</td></tr><tr><td>วันอังคารที่ 14 กันยายน 2010 เวลา 09:12 น.</td>"
            + "</tr><tr><td><p>%s</p><p>%s</p></td></tr></table></div></td></tr></table>"
                .formatted(LONG, OTHER);
    assertThat(article(page).text()).isEqualTo(LONG + "\n\n" + OTHER);
  }
}
