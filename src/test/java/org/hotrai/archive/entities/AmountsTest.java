package org.hotrai.archive.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.article.StoredArticle;
import org.junit.jupiter.api.Test;

class AmountsTest {
  private static StoredArticle article(String... blocks) {
    List<Block> paragraphs =
        List.of(blocks).stream()
            .map(text -> (Block) new Block.Paragraph(RichText.plain(text)))
            .toList();
    Article article = new Article("เรือ", List.of(), null, "th", "", null, List.of(), paragraphs);
    return new StoredArticle(7, 1, 1, article, List.of(), List.of(), "00", Instant.EPOCH);
  }

  @Test
  void oneAmountWrittenInTwoWaysIsOne() {
    StoredArticle shown =
        Amounts.in(article("งบ 1.5 พันล้านบาท", "งบ 1,500 ล้านบาท และ 20 บาท"), Locale.ENGLISH);
    assertThat(shown.entities())
        .extracting(Entity::name)
        .containsExactly("1,500,000,000 THB", "20 THB");
    assertThat(shown.entities().getFirst().aliases())
        .containsExactly("1.5 พันล้านบาท", "1,500 ล้านบาท");
    assertThat(shown.mentions()).extracting(Mention::type).containsOnly(EntityType.MONEY);
    assertThat(shown.mentions()).extracting(Mention::block).containsExactly(0, 1, 1);
    assertThat(shown.mentions().getFirst().value()).isEqualTo("THB 1500000000");
  }

  @Test
  void anArticleWithoutAmountsStaysAsItIs() {
    StoredArticle article = article("เรือไม่มีราคา");
    assertThat(Amounts.in(article, Locale.ENGLISH)).isSameAs(article);
  }
}
