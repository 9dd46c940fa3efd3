package org.hotrai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.query.QueryParser;
import org.junit.jupiter.api.Test;

class MarksBehindSignsTest {
  private final SmallIndex index =
      new SmallIndex()
          .add("โทร ☎\uFE0F02-123", "ติดต่อ ✅\uFE0FThailand", "love ❤\uFE0F you", "a\u20DDb");

  private List<Long> find(String query) {
    return index.find(QueryParser.parse(query).query());
  }

  @Test
  void aWordBehindAnEmojiIsFound() {
    assertThat(find("02")).containsExactly(1L);
    assertThat(find("123")).containsExactly(1L);
    assertThat(find("thailand")).containsExactly(2L);
    assertThat(find("\"love you\"")).containsExactly(3L);
  }

  @Test
  void aMarkInAWordDoesNotCutIt() {
    assertThat(find("b")).isEmpty();
    assertThat(find("a\u20DDb")).containsExactly(4L);
  }
}
