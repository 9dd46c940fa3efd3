package org.hotrai.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink.Role;
import org.hotrai.article.Style;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.capture.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
  private static final String LONG =
      "คณะทำงานฟื้นฟูคลองประชุมร่วมกับผู้แทนชุมชนริมน้ำเพื่อวางแผนขุดลอกและปลูกต้นไม้สองฝั่ง "
          + "โดยจะเริ่มงานหลังฤดูฝนและรายงานผลต่อสาธารณชนทุกเดือนจนกว่าจะแล้วเสร็จ";
  private static final String URL = "https://klong.example/news/7";

  private static Extraction extract(String html, Map<String, Resource> resources) {
    return new Extractor()
        .extract(
            new Capture(
                "page.html",
                null,
                URL,
                null,
                "text/html",
                html.getBytes(UTF_8),
                null,
                Resources.of(resources)));
  }

  @Test
  void aPageIsNoPicture() {
    Map<String, Resource> saved =
        Map.of("/a.jpg", new Resource("/a.jpg", "text/html", "<p>404".getBytes(UTF_8)));
    String page = "<h1>คลอง</h1><p>" + LONG + "<p>" + LONG + "<img src=/a.jpg><p>" + LONG;
    Extraction.Extracted found = (Extraction.Extracted) extract(page, saved);
    assertThat(found.pictures()).isEmpty();
    assertThat(found.article().blocks())
        .contains(new Block.Image("https://klong.example/a.jpg", null, "", RichText.EMPTY));
  }

  @Test
  void aCaptionThatBeginsAsACreditStays() {
    String caption = "ภาพ: เรือขุดเก็บผักตบชวาออกจากคลองสิบสองเมื่อปลายฤดูฝน ตามคำขอของชาวสวน";
    String page =
        "<h1>คลอง</h1><p>"
            + LONG
            + "<p>"
            + LONG
            + "<figure><img src=/a.jpg><figcaption>"
            + caption
            + "</figcaption></figure>"
            + "<figure><img src=/b.jpg><figcaption>ภาพ: สมชาย</figcaption></figure><p>"
            + LONG;
    Extraction.Extracted found = (Extraction.Extracted) extract(page, Map.of());
    assertThat(found.article().blocks().stream().filter(Block.Image.class::isInstance))
        .extracting(Block::text)
        .containsExactly(caption, "");
  }

  @Test
  void aDayThatTheArticleTellsOfIsNotThatOfItsPublication() {
    String page =
        "<meta property='article:published_time' content='2021-09-15'>"
            + "<h1>ความคืบหน้าการขุดลอกคลอง</h1><p>15 ก.ย. 2564</p><p>ปีนี้จะขุดสิบสองคลอง</p>"
            + "<p>ขุดวันที่ 14 ก.ย. 2564 ได้ 600 เมตร</p><p>"
            + LONG
            + "<p>"
            + LONG;
    Extraction.Extracted found = (Extraction.Extracted) extract(page, Map.of());
    assertThat(found.article().text()).contains("ได้ 600 เมตร").doesNotContain("15 ก.ย.");
  }

  @Test
  void takesTheTitleOfTheContainerForAPageThatHasNone() {
    String text = "<p>" + "คณะรัฐมนตรีเห็นชอบโครงการน้ำประปาหมู่บ้านทั่วประเทศ".repeat(6);
    assertThat(List.of(listed("<html>" + text), listed("<html><title>ในหน้า</title>" + text)))
        .containsExactly("ในรายการ", "ในหน้า");
  }

  private static String listed(String html) {
    byte[] bytes = html.getBytes(UTF_8);
    Capture page =
        new Capture("a.wacz", URL, URL, null, "text/html", bytes, null, Resources.NONE)
            .called("ในรายการ");
    return ((Extraction.Extracted) new Extractor().extract(page)).article().title();
  }

  private static Article article(String html) {
    Extraction extraction = extract(html, Map.of());
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  private static Article body(String body) {
    return article("<html><body><h1>แผนฟื้นฟูคลอง</h1><div class=content>" + body + "</div>");
  }

  @Test
  void readsAnOldPageWithItsTitleInAHeading() {
    Article article =
        article(
            "<html lang=en><title>ข่าวต่างประเทศ | ห้องสมุดคลอง</title><body><form><div"
                + " id=banner><img src=b.jpg alt=BANNER></div><div class=navbar><ul><li><a"
                + " href=/>หน้าแรก</a><li><a href=/n>ข่าว</a></ul></div><div class=row><div"
                + " class=col-9><h3>แผนฟื้นฟูคลองสายหลัก</h3><div"
                + " class=info>ข่าวต่างประเทศ&nbsp;&nbsp;19 Dec 2019</div><div class=share><a"
                + " href='https://www.facebook.com/sharer.php?u=x'>Share</a></div><div"
                + " class=detail><p>"
                + LONG
                + "</p><p>"
                + LONG
                + "</p></div></div><div class=col-3><h4>ข่าวล่าสุด</h4><ul><li><a"
                + " href=/1>เรื่องอื่น</a></ul></div></div><div class=footer><p>© 2017"
                + " ห้องสมุดคลอง</p></div></form>");
    assertThat(article.title()).isEqualTo("แผนฟื้นฟูคลองสายหลัก");
    assertThat(article.published()).isEqualTo("2019-12-19");
    assertThat(article.language()).isEqualTo("th");
    assertThat(article.siteName()).isEqualTo("ห้องสมุดคลอง");
    assertThat(article.sourceUrl()).isEqualTo(URL);
    assertThat(article.text()).isEqualTo(LONG + "\n\n" + LONG);
    assertThat(article.links()).extracting(l -> l.role()).containsExactly(Role.SAVED_FROM);
  }

  @Test
  void keepsAThaiParagraphThatSpeaksOfFollowing() {
    String speaks = "คณะทำงานจะติดตามผลทุกเดือนและรายงานต่อที่ประชุม";
    Article article =
        body(
            "<p>"
                + LONG
                + "</p><p>"
                + speaks
                + "</p><ul><li><a href=/1>แผนที่คลอง</a><li><a"
                + " href=/2>ตารางเวลา</a></ul><p>"
                + LONG
                + "</p>");
    assertThat(article.text()).contains(speaks);
  }

  @Test
  void callsAnArticleWithoutTitleByItsFirstWords() {
    Article article = article("<html><body><p>" + LONG + "</p><p>" + LONG + "</p>");
    assertThat(article.title()).startsWith("คณะทำงานฟื้นฟูคลอง").endsWith(" …");
    assertThat(article.title().length()).isLessThan(90);
  }

  @Test
  void joinsWordsThatSpansCutWithoutASpace() {
    Article article =
        body(
            "<p><span>"
                + LONG
                + "สถาน</span><font>ี</font><span>รถ</span>ไฟ<wbr>ฟ้า&shy;&nbsp; ใหม่</p>");
    assertThat(article.text()).isEqualTo(LONG + "สถานีรถไฟฟ้า ใหม่");
  }

  @Test
  void partsParagraphsAtTwoLineBreaks() {
    Article article = body(LONG + "<br>บรรทัดสอง<br>&nbsp;<br>" + LONG);
    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly(LONG + "\nบรรทัดสอง", LONG);
  }

  @Test
  void keepsStylesAndLinks() {
    Article article = body("<p>" + LONG + " <b>ย่อหน้า<i>ที่</i></b> <a href='/x'>อ้าง</a></p>");
    RichText content = ((Block.Paragraph) article.blocks().getFirst()).content();
    assertThat(content.runs())
        .contains(
            new Run("ย่อหน้า", Set.of(Style.BOLD), null, null),
            new Run("ที่", Set.of(Style.BOLD, Style.ITALIC), null, null),
            new Run("อ้าง", Set.of(), "https://klong.example/x", null));
  }

  @Test
  void readsListsTablesQuotationsAndCode() {
    Article article =
        body(
            "<p>"
                + LONG
                + "</p><ol"
                + " start=3><li>ขุดลอก<ul><li>ตอนบน</ul><li>ปลูกต้นไม้</ol><blockquote><p>คลองเป็นของทุกคน</p><p>เราดูแลด้วยกัน</p></blockquote><table><caption>ระดับน้ำ</caption><tr><th>เดือน<th>เมตร<tr><td>มีนาคม<td>๑.๒</table><pre>a\n"
                + "  b</pre><h2>ต่อไป</h2><p>"
                + LONG
                + "</p>");
    assertThat(article.blocks().stream().skip(1).map(Block::text))
        .containsExactly(
            "3. ขุดลอก\n• ตอนบน\n4. ปลูกต้นไม้",
            "คลองเป็นของทุกคน",
            "เราดูแลด้วยกัน",
            "ระดับน้ำ\nเดือน\tเมตร\nมีนาคม\t๑.๒",
            "a\n  b",
            "ต่อไป",
            LONG);
  }

  @Test
  void keepsPicturesWithTheirBytes() {
    byte[] png = new byte[64];
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, png, 0, 4);
    png[18] = 2;
    png[22] = 2;
    Extraction extraction =
        extract(
            "<h1>คลอง</h1><div class=content><p>"
                + LONG
                + "</p><figure><img src='a_files/1.png'"
                + " alt=คลอง><figcaption>คลองในฤดูแล้ง</figcaption></figure><img width=1 height=1"
                + " src=t.gif></div>",
            Map.of("a_files/1.png", new Resource("a_files/1.png", "image/png", png)));
    Extraction.Extracted extracted = (Extraction.Extracted) extraction;
    List<Block.Image> images =
        extracted.article().blocks().stream()
            .filter(Block.Image.class::isInstance)
            .map(Block.Image.class::cast)
            .toList();
    assertThat(images).hasSize(1);
    assertThat(images.getFirst().text()).isEqualTo("คลองในฤดูแล้ง");
    assertThat(images.getFirst().alternative()).isEqualTo("คลอง");
    assertThat(extracted.pictures())
        .extracting(Extraction.Picture::sha256)
        .containsExactly(images.getFirst().resource());
  }

  @Test
  void tellsWhatTheArticleWasCompiledFrom() {
    Article article =
        body(
            "<p>"
                + LONG
                + " <a href='https://b.example/2'>รายงาน</a></p>"
                + "<p>(เรียบเรียงจาก https://a.example/a-long-slug/ข่าว ณ วันที่ ๖ ธันวาคม)</p>");
    assertThat(article.links())
        .extracting(l -> l.role() + " " + l.url())
        .containsExactly(
            "SAVED_FROM " + URL,
            "COMPILED_FROM https://a.example/a-long-slug/",
            "CITED https://b.example/2");
  }

  @Test
  void readsStructuredDataThatIsBroken() {
    Article article =
        article(
            "<title>แผนฟื้นฟูคลอง - คลองวันนี้</title><script type='application/ld+json'>"
                + "{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-12-19T09:30:00+07:00\",\"author\":[{\"name\":\"โดย"
                + " มาลี ริมคลอง\"},{\"name\":\"Ann Lee\"}],}]}</script><h1>แผนฟื้นฟูคลอง</h1><p>"
                + LONG
                + "</p>");
    assertThat(article.published()).isEqualTo("2019-12-19T09:30:00+07:00");
    assertThat(article.byline()).containsExactly("มาลี ริมคลอง", "Ann Lee");
    assertThat(article.siteName()).isEqualTo("คลองวันนี้");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body><div id=app></div><script>start()</script>",
        "<title>404 Not Found</title><h1>Not Found</h1><p>The page that you asked for is not on"
            + " this server any more.",
        "<title>เข้าสู่ระบบ</title><form><p>กรุณาใส่ชื่อผู้ใช้และรหัสผ่านเพื่อเข้าสู่ระบบของห้องสมุดคลองสายหลัก</p><input"
            + " type=password></form>",
        "<ul><li><a href=/1>หน้าแรก</a><li><a href=/2>ข่าวทั้งหมดของเรา</a><li><a"
            + " href=/3>ติดต่อเรา</a></ul>",
      })
  void rejectsPagesWithoutAnArticle(String html) {
    assertThat(extract(html, Map.of())).isInstanceOf(Extraction.Rejected.class);
  }

  @Test
  void survivesHostilePages() {
    List<String> pages =
        List.of(
            "<div>".repeat(100_000) + LONG,
            "<b><i>".repeat(5_000) + LONG,
            "<ul><li>".repeat(5_000) + LONG,
            "<table><tr><td>".repeat(5_000) + LONG,
            "<blockquote>".repeat(5_000) + LONG,
            "<p class='" + "x ".repeat(2_000_000) + "'>" + LONG,
            "<p>" + "https://".repeat(20_000),
            "<p>" + "https://a.example/ก".repeat(2_000),
            "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + LONG,
            "\0\u0001\uFFFF<p>" + "\uD800".repeat(1_000));
    for (String page : pages) {
      assertThat(extract(page, Map.of())).isNotNull();
    }
  }

  @Test
  void givesTheFramesThatItReadSoThatTheyCanBeReadAgain() {
    String frame =
        "<title>แผนฟื้นฟูคลอง</title><img src=map.png>" + ("<p>" + LONG + "</p>").repeat(3);
    Map<String, Resource> saved =
        Map.of(
            "a_files/frame.html",
            new Resource("a_files/frame.html", "text/html", frame.getBytes(UTF_8)),
            "other.html",
            new Resource("other.html", "text/html", "<p>".getBytes(UTF_8)));
    String page = "<title>หน่วยงาน</title><frameset><frame src=a_files/frame.html></frameset>";
    var first = (Extraction.Extracted) extract(page, saved);
    assertThat(first.article().title()).isEqualTo("แผนฟื้นฟูคลอง");
    assertThat(first.article().text()).contains(LONG);
    assertThat(first.frames()).extracting(Resource::url).containsExactly("a_files/frame.html");
    Map<String, Resource> kept = Map.of(first.frames().getFirst().url(), first.frames().getFirst());
    assertThat(((Extraction.Extracted) extract(page, kept)).article()).isEqualTo(first.article());
  }

  @Test
  void leavesALongTitleOutThatStandsInTheCellOfTheText() {
    String title =
        "ห้องสมุดชุมชนริมคลองเชิญชวนประชาชนทุกหมู่บ้านร่วมกันซ่อมหนังสือเก่าและทำบัญชีหนังสือใบลาน "
            + "เนื่องในวันครบรอบยี่สิบปีของการก่อตั้งห้องสมุด";
    Article article =
        article(
            "<title>"
                + title
                + "</title><table><tr><td class=head><span class=topic>"
                + title
                + "</span></td></tr><tr><td class=detail>"
                + LONG
                + "</td></tr></table>");
    assertThat(article.title()).isEqualTo(title);
    assertThat(article.blocks()).extracting(Block::text).containsExactly(LONG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vi | Nam nay nha toi ve que an Tet som hon moi nam. Duong xa nhung vui, ai cung cuoi noi.
          en | This year the family went home for the feast, and the road was long but full of joy.
          """)
  void vietnameseWithoutItsMarksIsWhatThePageSays(String language, String text) {
    String page = "<html lang=vi><title>Tet</title><article><h1>Tet</h1><p>" + text;
    assertThat(article(page).language()).isEqualTo(language);
  }
}
