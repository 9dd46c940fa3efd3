package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private final Spelling spelling =
      new Spelling(
          Map.of("กฎหมาย", 90L, "กฎหมู่", 2L, "ศาล", 50L, "ศาลา", 5L, "court", 9L, "count", 3L));

  @Test
  void findsWhatIsSpeltAlmostSo() {
    assertThat(spelling.near("กฏหมาย", 3)).containsExactly("กฎหมาย");
    assertThat(spelling.near("cuort", 3)).containsExactly("court", "count");
    assertThat(spelling.near("coutt", 3)).containsExactly("court", "count");
    assertThat(spelling.near("ศาส", 3)).containsExactly("ศาล");
    assertThat(spelling.near("coutt", 1)).hasSize(1);
  }

  @Test
  void theWordItselfIsNoOther() {
    assertThat(spelling.near("ศาล", 3)).isEqualTo(List.of("ศาลา"));
    assertThat(spelling.near("ก", 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ab, ba, 1", "abc, abc, 0", "abc, ab, 1", "abc, axc, 1", "abcd, badc, 2"})
  void countsChanges(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other, 9)).isEqualTo(distance);
  }

  @Property(seed = "8")
  void isTheSameBothWays(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String other) {
    int distance = Spelling.distance(one, other, 9);
    assertThat(Spelling.distance(other, one, 9)).isEqualTo(distance);
    assertThat(distance == 0).isEqualTo(one.equals(other));
    assertThat(Spelling.distance(one, other, 1)).isEqualTo(distance > 1 ? 2 : distance);
  }
}
