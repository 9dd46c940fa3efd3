package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class TitledFirstNamesTest {
  private static Candidate person(BlockText block, String titled, String name) {
    int start = block.text().indexOf(titled);
    Span span = new Span(start, start + titled.length());
    return Candidate.byRule(block, span, EntityType.PERSON, name, 0.9);
  }

  private static List<String> found(BlockText block, List<Candidate> persons) {
    List<Candidate> found = new ArrayList<>();
    new TitledFirstNames(persons, List.of(block.text())).addTo(found, block);
    return found.stream().map(each -> each.span().of(block.text()) + " = " + each.name()).toList();
  }

  @Test
  void findsANameThatBeginsLikeAnotherWord() {
    BlockText block =
        new BlockText(
            0, "นายวันชัย พายเรือ แถลง “ดี” นายวันชัยฯ กล่าว นายวันชัยกล่าว นายวันชัยยุทธ ลงเรือ");
    assertThat(found(block, List.of(person(block, "นายวันชัย พายเรือ", "วันชัย พายเรือ"))))
        .containsExactly(
            "นายวันชัย = วันชัย พายเรือ",
            "นายวันชัยฯ = วันชัย พายเรือ",
            "นายวันชัย = วันชัย พายเรือ");
  }

  @Test
  void findsNoneBeforeAnotherLastName() {
    BlockText block = new BlockText(0, "นายวันชัย พายเรือ พบนายวันชัย แม่น้ำ แล้ว นายวันชัย กล่าว");
    assertThat(found(block, List.of(person(block, "นายวันชัย พายเรือ", "วันชัย พายเรือ"))))
        .hasSize(2);
  }

  @Test
  void findsNoneOfTwo() {
    BlockText block =
        new BlockText(0, "นายวันชัย พายเรือ พบนายวันชัย เรือใบ แล้ว นายวันชัยฯ กล่าว");
    Candidate one = person(block, "นายวันชัย พายเรือ", "วันชัย พายเรือ");
    Candidate two = person(block, "นายวันชัย เรือใบ", "วันชัย เรือใบ");
    assertThat(found(block, List.of(one, two))).isEmpty();
  }
}
