package org.hotrai.entity.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Found;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class ThaiInitialsTest {
  private static List<String> found(List<String> bodies, String text) {
    List<Candidate> named = new ArrayList<>();
    for (String body : bodies) {
      BlockText block = new BlockText(0, body);
      Span span = new Span(0, body.length());
      named.add(Candidate.byRule(block, span, EntityType.ORGANISATION, body, 0.8));
    }
    List<Candidate> found = new ArrayList<>();
    new ThaiInitials(named).addTo(found, new BlockText(0, text));
    return Found.in(found, text);
  }

  @Test
  void findsTheFirstLettersOfABodysWords() {
    assertThat(found(List.of("สำนักงานปลัดกระทรวงพลังงาน"), "แล้ว สปพ. ชี้แจง"))
        .containsExactly("ORGANISATION สปพ. = สำนักงานปลัดกระทรวงพลังงาน");
  }

  @Test
  void takesNoOtherLettersForThem() {
    assertThat(found(List.of("สำนักงานปลัดกระทรวงพลังงาน"), "แล้ว กปพ. ชี้แจง")).isEmpty();
    assertThat(found(List.of(), "แล้ว สปพ. ชี้แจง")).isEmpty();
  }

  @Test
  void meansNoneOfTwoThatTheyFit() {
    assertThat(
            found(
                List.of("สำนักงานปลัดกระทรวงพลังงาน", "สำนักงานปลัดกระทรวงพาณิชย์"),
                "แล้ว สปพ. ชี้แจง"))
        .isEmpty();
  }
}
