package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.SearchFold;
import org.junit.jupiter.api.Test;

class EntityWeightTest {
  private static final String TEXT = "0123456789".repeat(10);
  private final EntityWeight weight = new EntityWeight(article("ฮานอยกับ ASEAN วันนี้"));

  private double weight(String name, int... starts) {
    List<Mention> mentions =
        IntStream.of(starts).mapToObj(start -> mention(name, start / 100, start % 100)).toList();
    return weight.of(entity(name), mentions);
  }

  @Test
  void aNameInTheTitleWeighsAsMuchAsSevenMentions() {
    assertThat(weight("ฮานอย", 0)).isEqualTo(3 + 1 + 1);
    assertThat(weight("ลาว", 0, 1, 2, 3, 4, 5, 6)).isEqualTo(3 + 1);
  }

  @Test
  void whatIsMentionedMoreOftenOrEarlierWeighsMore() {
    assertThat(weight("ลาว", 50, 51)).isGreaterThan(weight("ลาว", 50));
    assertThat(weight("ลาว", 10)).isGreaterThan(weight("ลาว", 150));
    assertThat(weight("ลาว", 100)).isEqualTo(1.5);
  }

  @Test
  void theTitleHoldsLatinNamesAsWholeWords() {
    assertThat(weight("asean", 0)).isEqualTo(5);
    assertThat(weight("SEA", 0)).isEqualTo(2);
  }

  @Test
  void anyNameMayStandInTheTitle() {
    Entity entity = new Entity(key("สมาคมประชาชาติ"), "สมาคมประชาชาติ", List.of("ASEAN"));
    assertThat(weight.of(entity, List.of(mention("สมาคมประชาชาติ", 0, 0)))).isEqualTo(5);
  }

  private static EntityKey key(String name) {
    return new EntityKey(EntityType.PLACE, SearchFold.fold(name));
  }

  private static Entity entity(String name) {
    return new Entity(key(name), name, List.of());
  }

  private static Mention mention(String name, int block, int start) {
    return new Mention(
        block, start, start + 1, EntityType.PLACE, name, name, null, Mention.Origin.RULE, 1);
  }

  private static StoredArticle article(String title) {
    Block block = new Block.Paragraph(RichText.plain(TEXT));
    Article article =
        new Article(title, List.of(), null, "th", null, null, List.of(), List.of(block, block));
    return new StoredArticle(1, 1, 1, article, List.of(), List.of(), "00", Instant.EPOCH);
  }
}
