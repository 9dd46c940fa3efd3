package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.article;
import static org.hotrai.extract.Pages.extract;

import org.hotrai.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTextTest {
  private static final String SHELL = "<body><div id=root></div><script src=a.js></script>";

  private static String told(String body) {
    return "<title>สำเนาเอกสารเก่า</title><script"
        + " type=application/ld+json>{\"@type\":\"NewsArticle\","
        + "\"datePublished\":\"2020-05-06\",\"articleBody\":\""
        + body
        + "\"}</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s\\n\\n%s", "%s\\r\\n%s", "<p>%s</p><p>%s</p>", "%s&lt;br&gt;&lt;br&gt;%s"})
  void anEmptyShellHasTheTextThatItTells(String form) {
    Article article = article(told(form.formatted(LONG, OTHER)) + SHELL);
    assertThat(article.text()).isEqualTo(LONG + "\n\n" + OTHER);
    assertThat(article.title()).isEqualTo("สำเนาเอกสารเก่า");
    assertThat(article.published()).isEqualTo("2020-05-06");
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", " ...", " [&hellip;]", "\\n"})
  void aTeaserIsNoArticle(String end) {
    String teaser = "\\n".equals(end) ? "เปิดให้ยืมแล้ว" : LONG;
    assertThat(extract(told(teaser + end) + SHELL)).isInstanceOf(Extraction.Rejected.class);
  }

  @Test
  void whatShowsIsBetterThanWhatIsTold() {
    String shown = "<body><h1>สำเนาเอกสารเก่า</h1><p>" + LONG + "</p><p>" + OTHER + "</p>";
    assertThat(article(told(LONG) + shown).text()).isEqualTo(LONG + "\n\n" + OTHER);
    assertThat(article(told(LONG + OTHER + LONG) + shown).text()).isEqualTo(LONG + "\n\n" + OTHER);
  }

  @Test
  void controlsInTheToldTextAreLeftOut() {
    String marked =
        "<p>%s</p><button>กดแชร์</button><script>x()</script><p>%s</p>".formatted(LONG, OTHER);
    assertThat(article(told(marked.replace("</", "<\\/")) + SHELL).text())
        .isEqualTo(LONG + "\n\n" + OTHER);
  }

  @Test
  void menusOfAShellAreNoArticle() {
    String menu =
        "<ul>" + "<li><a href=/1>หมวดข่าวสารทั่วไปของหอจดหมายเหตุ</a>".repeat(60) + "</ul>";
    assertThat(article(told(LONG + "\\n" + OTHER) + SHELL + menu).text())
        .isEqualTo(LONG + "\n\n" + OTHER);
  }

  @Test
  void anErrorPageIsOneWhateverItTells() {
    assertThat(extract(told(LONG).replace("สำเนาเอกสารเก่า", "404 Not Found") + SHELL))
        .isInstanceOf(Extraction.Rejected.class);
  }

  @Test
  void severalArticlesTellNoneOfThem() {
    String two =
        told(LONG) + told(OTHER).replace("\"datePublished\"", "\"headline\":\"ซ่อมแฟ้ม\",\"d\"");
    assertThat(extract(two + SHELL)).isInstanceOf(Extraction.Rejected.class);
  }

  @Test
  void aNoscriptMayHoldTheText() {
    String copy = "<noscript><p>" + LONG + "</p><p>" + OTHER + "</p></noscript>";
    assertThat(article("<title>สำเนา</title>" + SHELL + copy).text())
        .isEqualTo(LONG + "\n\n" + OTHER);
    String escaped = copy.replace("<p>", "&lt;p&gt;").replace("</p>", "&lt;/p&gt;");
    assertThat(article("<title>สำเนา</title>" + SHELL + escaped).text())
        .isEqualTo(LONG + "\n\n" + OTHER);
  }

  @Test
  void aCopyInANoscriptIsReadOnce() {
    String text = "<p>" + LONG + "</p><p>" + (OTHER + " ").repeat(4) + "</p>";
    String page = "<title>สำเนา</title><body><div>" + text + "</div><noscript>" + text;
    assertThat(article(page).text()).containsOnlyOnce(LONG);
  }
}
