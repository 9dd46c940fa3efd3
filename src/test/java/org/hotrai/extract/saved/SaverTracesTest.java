package org.hotrai.extract.saved;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SaverTracesTest {
  private static String text(String html) {
    Document page = Jsoup.parse(html);
    SaverTraces.remove(page, html);
    return page.body().text();
  }

  @Test
  void takesTheToolBarOfAWebArchiveOut() {
    assertThat(
            text(
                "<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><style>a</style><div>12 captures</div>"
                    + " 2019 <!-- END WAYBACK TOOLBAR INSERT --><p>ข่าวคลอง</p>"))
        .isEqualTo("ข่าวคลอง");
  }

  @Test
  void makesAHeadingOfTheTitleInANotebook() {
    String html =
        "<meta name=ProgId"
            + " content=OneNote.File><div><p></p><p>บันทึกการประชุม</p><p>9:30</p></div>";
    Document page = Jsoup.parse(html);
    SaverTraces.remove(page, html);
    assertThat(page.select("h1").eachText()).containsExactly("บันทึกการประชุม");
  }

  @Test
  void staysWithABarThatDoesNotEnd() {
    assertThat(text("<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><p>ข่าวคลอง</p>"))
        .isEqualTo("ข่าวคลอง");
  }

  @Test
  void givesLinksOfAWebArchiveTheirOwnAddresses() {
    String html =
        """
        <link rel=canonical href="https://web.archive.org/web/20150303120000/http://klong.example/7">
        <p><a href="https://web.archive.org/web/20150303120000/http://b.example/x.pdf">เอกสาร</a>
        <a href="/web/20150303120000/https://c.example/">เว็บไซต์</a><a href="https://d.example/">อื่น</a>
        """;
    Document page = Jsoup.parse(html, "http://klong.example/7");
    SaverTraces.remove(page, html);
    assertThat(page.select("[href]").eachAttr("href"))
        .containsExactly(
            "http://klong.example/7",
            "http://b.example/x.pdf",
            "https://c.example/",
            "https://d.example/");
  }

  @Test
  void leavesALinkIntoAnArchiveThatAnAuthorMade() {
    String url = "https://web.archive.org/web/20150303120000/http://b.example/x.pdf";
    String html = "<p>อ้างอิง <a href=\"" + url + "\">เอกสาร</a>";
    Document page = Jsoup.parse(html);
    SaverTraces.remove(page, html);
    assertThat(page.select("a").attr("href")).isEqualTo(url);
  }

  @Test
  void doesNotTakeTheWorkOfAnArchiveForThePublication() {
    String html =
        """
        <meta property="og:site_name" content="archive.ph">
        <meta property="article:published_time" content="2024-03-05T04:22:33Z">
        <meta property="og:url" content="http://archive.today/20240305042233/https://klong.example/7">
        """;
    Document page = Jsoup.parse(html);
    SaverTraces.remove(page, html);
    assertThat(page.select("meta").eachAttr("content")).containsExactly("https://klong.example/7");
  }

  @Test
  void putsPicturesIntoTheirPlaces() {
    Document page =
        Jsoup.parse(
            """
            <style>:root{--sf-img-1: url("data:image/png;base64,AAAA");--sf-img-2:url(data:image/gif;base64,BBBB)}</style>
            <style>:root{--sf-img-3: url("data:image/png</style>
            <img id=a src="data:image/svg+xml,<svg></svg>" style="background-image:var(--sf-img-1)">
            <img id=b src="data:image/svg+xml,x" style="background:var( --sf-img-2 ) !important">
            <img id=c src="c.png" style="background:var(--sf-img-3)">
            <img id=d src="d.png">
            """);
    SharedPictures.restore(page);
    assertThat(page.select("img").eachAttr("src"))
        .containsExactly(
            "data:image/png;base64,AAAA", "data:image/gif;base64,BBBB", "c.png", "d.png");
  }

  @Test
  void tellsANotebookByTheProgramAndTheTitleByItsLetters() {
    String head = "<meta name=Generator content='Microsoft OneNote 15'>";
    String day = "<p style='font-size:10.0pt'>19 ธันวาคม 2562</p>";
    String html = head + "<p style='margin:0in;font-size:20.0pt'>ประชุมเรื่องคลอง</p>" + day;
    Document titled = Jsoup.parse(html);
    SaverTraces.remove(titled, html);
    assertThat(titled.select("h1").eachText()).containsExactly("ประชุมเรื่องคลอง");
    Document untitled = Jsoup.parse(head + day);
    SaverTraces.remove(untitled, head + day);
    assertThat(untitled.select("h1")).isEmpty();
  }
}
