package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.ui.reader.Samples;
import org.hotrai.ui.reader.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitiesModelTest {
  private final EntitiesModel model = new EntitiesModel(iso -> iso);

  @BeforeEach
  void show() {
    model.show(Samples.stored());
  }

  @Test
  void entitiesAreGroupedByKindWithTheirCounts() {
    assertThat(model.groups().keySet()).containsExactly(EntityType.PERSON, EntityType.PLACE);
    assertThat(model.groups().get(EntityType.PLACE))
        .extracting(EntityRow::count)
        .containsExactly(3);
  }

  @Test
  void filterLooksAtEveryName() {
    model.filter("ผู้ใหญ่");

    assertThat(model.groups().keySet()).containsExactly(EntityType.PERSON);
    model.filter("ลาว");
    assertThat(model.groups()).isEqualTo(Map.of());
    assertThat(model.isEmpty()).isFalse();
  }

  @Test
  void stepsGoRoundItsMentions() {
    model.select(Samples.HANOI, 2);
    assertThat(model.steps()).isEqualTo(new Steps(3, 2));
    model.step(true);

    assertThat(model.steps()).isEqualTo(new Steps(3, 0));
    model.show(null);
    assertThat(model.selected()).isEmpty();
    assertThat(model.isEmpty()).isTrue();
  }
}
