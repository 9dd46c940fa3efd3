package org.hotrai.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hotrai.article.SourceLink;
import org.hotrai.article.SourceLink.Role;
import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void urlStandsOnceWithAllItsRoles() {
    List<SourceLink> links =
        List.of(
            new SourceLink("https://b.example", Role.CITED, ""),
            new SourceLink("https://a.example", Role.SAVED_FROM, ""),
            new SourceLink("https://a.example", Role.CANONICAL, ""));

    assertThat(Source.of(links, Map.of("https://a.example", 7L, "https://b.example", 9L), 7))
        .containsExactly(
            new Source("https://a.example", List.of(Role.SAVED_FROM, Role.CANONICAL), null),
            new Source("https://b.example", List.of(Role.CITED), 9L));
  }

  @Test
  void lettersOfOtherScriptsAreReadable() {
    assertThat(ReadableUrl.of("https://www.a.example/%E0%B8%99%E0%B9%89%E0%B8%B3/?q=1%20$2"))
        .isEqualTo("a.example/น้ำ/?q=1%20$2");
    assertThat(ReadableUrl.of("http://a.example/%C2%E8/")).isEqualTo("a.example/%C2%E8");
    assertThat(ReadableUrl.lines("abกำd", 2)).isEqualTo("ab\nกำ\nd");
  }
}
