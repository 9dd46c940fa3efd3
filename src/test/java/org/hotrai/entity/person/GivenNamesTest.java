package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class GivenNamesTest {
  private static final Gazetteer LISTS = new Gazetteer();
  private static final String TEXT = "มูลนิธิเรือพาย (มรพ.) แถลง มรพ.";

  private static Candidate at(int start, EntityType type, String name, Origin origin) {
    Span span = new Span(start, start + "มรพ.".length());
    return new Candidate(0, span, type, name, null, origin, Candidate.CERTAIN);
  }

  private static final Candidate BRACKET =
      at(TEXT.indexOf("มรพ."), EntityType.ORGANISATION, "มูลนิธิเรือพาย", Origin.RULE);

  private static final GivenNames GIVEN = new GivenNames(List.of(BRACKET), List.of(TEXT), LISTS);

  @Test
  void givesAShortFormTheNameOfItsBody() {
    int later = TEXT.lastIndexOf("มรพ.");
    assertThat(GIVEN.name(at(later, EntityType.ORGANISATION, "มรพ.", Origin.MODEL)))
        .isEqualTo("มูลนิธิเรือพาย");
    assertThat(GIVEN.name(at(later, EntityType.PERSON, "มรพ.", Origin.MODEL))).isEqualTo("มรพ.");
    assertThat(GIVEN.mayMean("มรพ.", "มูลนิธิเรือพาย")).isTrue();
    assertThat(GIVEN.mayMean("มรพ.", "สำนักงานมูลนิธิเรือพาย")).isTrue();
    assertThat(GIVEN.mayMean("มรพ.", "มูลนิธิรถพาย")).isFalse();
  }

  @Test
  void overrulesListsThatHaveAThingOfAnotherKind() {
    int later = TEXT.lastIndexOf("มรพ.");
    assertThat(GIVEN.isOverruled(at(later, EntityType.PLACE, "มรพ.", Origin.LIST))).isTrue();
    assertThat(GIVEN.isOverruled(at(later, EntityType.PLACE, "มรพ.", Origin.MODEL))).isFalse();
    assertThat(GIVEN.isOverruled(at(later, EntityType.ORGANISATION, "มรพ.", Origin.LIST)))
        .isFalse();
  }
}
