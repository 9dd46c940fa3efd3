package org.hotrai.entity.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelKindsTest {
  @ParameterizedTest
  @CsvSource({
    "อบต.ท่าเรือ, PLACE, ORGANISATION",
    "ตำบลท่าเรือ, ORGANISATION, PLACE",
    "วัดท่าเรือ, ORGANISATION, PLACE",
    "วัด ศาสนสถาน, ORGANISATION, ORGANISATION",
    "กรมเรือ, ORGANISATION, ORGANISATION",
    "วัดใจ เรือดี, PERSON, PERSON"
  })
  void theHeadWordOfANameTellsItsKind(String name, EntityType found, EntityType kind) {
    assertThat(ModelKinds.of(name, found)).isEqualTo(kind);
  }
}
