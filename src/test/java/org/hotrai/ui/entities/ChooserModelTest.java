package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.archive.entities.EntityCount;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.EntityName;
import org.hotrai.text.SearchFold;
import org.junit.jupiter.api.Test;

class ChooserModelTest {
  private final ChooserModel model =
      new ChooserModel(new EntityName(EntityType.PERSON, "มาลี ใจดีมาก"));

  private static EntityCount count(EntityType type, String name, int articles) {
    var entity = new Entity(new EntityKey(type, SearchFold.fold(name)), name, List.of());
    return new EntityCount(entity, articles, articles);
  }

  @Test
  void beforeAnythingIsTypedTheLongestPartOfTheNameIsLookedFor() {
    assertThat(model.wanted(" ")).isEqualTo("ใจดีมาก");
    assertThat(model.wanted(" มาลี ")).isEqualTo("มาลี");
  }

  @Test
  void sameKindComesFirstThenNamesThatBeginSoThenTheMoreFrequent() {
    String typed = model.wanted("มาลี");
    assertThat(typed).isEqualTo("มาลี");
    model.found(
        List.of(
            count(EntityType.PLACE, "มาลี", 90),
            count(EntityType.PERSON, "ก มาลี", 50),
            count(EntityType.PERSON, "มาลี ข", 2),
            count(EntityType.PERSON, "มาลี ค", 7),
            count(EntityType.PERSON, "มาลี ใจดีมาก", 99)));

    assertThat(model.offered())
        .extracting(found -> found.entity().name())
        .containsExactly("มาลี ค", "มาลี ข", "ก มาลี", "มาลี");
  }
}
