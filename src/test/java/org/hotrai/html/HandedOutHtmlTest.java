package org.hotrai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page tells of an article's source where no window stands beside it. */
class HandedOutHtmlTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Pictures PICTURES = Pictures.ofArchive();

  @Test
  void theAddressIsALinkInAFileAndInABook() {
    Article article = from("https://example.go.th/ข่าว?a=1&b=2");
    String link =
        "<p class=\"details\"><a href=\"https://example.go.th/ข่าว?a=1&amp;b=2\""
            + " rel=\"noreferrer\">https://example.go.th/ข่าว?a=1&amp;b=2</a></p></header>";
    assertThat(new ArticlesHtml(WORDS, PICTURES).article(0, article)).contains(link);
    assertThat(new EbookHtml(WORDS, PICTURES, "sheet.css").chapter(article)).contains(link);
  }

  @Test
  void whatIsNoAddressOfTheWebIsTextAlone() {
    String page = new ArticlesHtml(WORDS, PICTURES).article(0, from("javascript:alert(1)"));
    assertThat(page).contains("<p class=\"details\">javascript:alert(1)</p>");
    assertThat(page).doesNotContain("<a ");
  }

  @Test
  void anArticleOfNoKnownAddressHasNone() {
    assertThat(new ArticlesHtml(WORDS, PICTURES).article(0, from(null)))
        .contains("<h1>มติคณะรัฐมนตรี</h1></header>");
  }

  private static Article from(@Nullable String address) {
    List<Block> blocks = List.of(new Block.Paragraph(RichText.plain("เห็นชอบตามที่เสนอ")));
    return new Article("มติคณะรัฐมนตรี", List.of(), null, "th", null, address, List.of(), blocks);
  }
}
