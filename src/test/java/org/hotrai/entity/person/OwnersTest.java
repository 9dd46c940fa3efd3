package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class OwnersTest {
  private static final String TEXT = "RBO RBO RBO RBO RBO";

  private static Candidate at(int start) {
    return Candidate.byRule(
        new BlockText(0, TEXT), new Span(start, start + 3), EntityType.ORGANISATION, "RBO", 0.9);
  }

  @Test
  void tellsTheNearestBeforeElseTheFirst() {
    Owners owners = new Owners();
    owners.add(at(4), "River Boat Office");
    owners.add(at(12), "Red Bus Office");
    assertThat(owners.nearest(at(0))).isEqualTo("River Boat Office");
    assertThat(owners.nearest(at(8))).isEqualTo("River Boat Office");
    assertThat(owners.nearest(at(16))).isEqualTo("Red Bus Office");
    assertThat(owners.isGivenAt(at(4))).isTrue();
    assertThat(owners.isGivenAt(at(8))).isFalse();
    assertThat(owners.names()).containsExactlyInAnyOrder("River Boat Office", "Red Bus Office");
  }

  @Test
  void passesOverWhatOnlyEndsWithAnotherName() {
    Owners owners = new Owners();
    owners.add(at(0), "คณะกรรมการกองทุนเรือ");
    owners.add(at(4), "กองทุนเรือ");
    owners.add(at(8), "คณะกรรมการกองทุนเรือ");
    assertThat(owners.nearest(at(12))).isEqualTo("กองทุนเรือ");
    assertThat(owners.nearest(at(0))).isEqualTo("กองทุนเรือ");
  }
}
