package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.article;

import org.hotrai.article.Article;
import org.hotrai.article.SourceLink;
import org.hotrai.article.SourceLink.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLineTest {
  private static final String LINK = "<a href='https://klong.example/7'>ข่าวคลอง</a>";

  private static Article page(String inside, String behind) {
    String text = "<p>" + LONG + "</p><p>" + OTHER + "</p>";
    return article(
        "<title>สำเนา</title><article><h1>สำเนา</h1><div class=entry-content>"
            + text
            + inside
            + "</div>"
            + behind
            + "</article>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>ที่มา: %s</p>",
        "<div class=source>ที่มา : %s</div>",
        "<div class=credit><span>ขอบคุณข้อมูลจาก</span> %s</div>",
        "<ul><li>แหล่งข้อมูล: %s</li></ul>",
        "<footer>Source: %s</footer>",
        "<p>(แปลและเรียบเรียงจาก %s)</p>",
      })
  void theLineThatTellsTheSourceIsKeptWithItsLink(String line) {
    for (Article article :
        new Article[] {page(line.formatted(LINK), ""), page("", line.formatted(LINK))}) {
      assertThat(article.text()).contains("ข่าวคลอง");
      assertThat(article.links())
          .contains(new SourceLink("https://klong.example/7", Role.COMPILED_FROM, "ข่าวคลอง"));
    }
  }

  @Test
  void linksUnderALabelAreSources() {
    Article article = page("<p>อ้างอิง</p><ul><li>" + LINK + "</li></ul>", "");
    assertThat(article.text()).endsWith("อ้างอิง\n\n• ข่าวคลอง");
    assertThat(article.links())
        .contains(new SourceLink("https://klong.example/7", Role.COMPILED_FROM, "ข่าวคลอง"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div class=source>อ่านต่อ: %s</div>", "<ul><li>%s</li></ul>"})
  void otherLinksBelowAreNot(String line) {
    assertThat(page(line.formatted(LINK), line.formatted(LINK)).text()).doesNotContain("ข่าวคลอง");
  }
}
