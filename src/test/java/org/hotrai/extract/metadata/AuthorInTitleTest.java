package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorInTitleTest {
  private static List<String> names(String head, String body) {
    return ReadPage.of(head, body).byline();
  }

  @Test
  void namesTheAuthor() {
    assertThat(names("<title>Canals before rain - by Ann Waters</title>", "<h1>Canals</h1>"))
        .containsExactly("Ann Waters");
    assertThat(names("<title>Canals before rain | by Ann Waters | Medium</title>", ""))
        .containsExactly("Ann Waters");
    assertThat(names("<meta property=og:title content='คลองก่อนฝน - โดย สมชาย ใจดี'>", ""))
        .containsExactly("สมชาย ใจดี");
    assertThat(names("<title>Canals | By Boat | Travel</title>", "<h1>Canals</h1>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Canals before rain | by Ann Waters | Medium</title>",
        "<title>Canals before rain - by Ann Waters</title>"
            + "<meta property=og:site_name content='The Canal Letter'>"
      })
  void isLeftOutOfTheTitle(String head) {
    assertThat(ReadPage.of(head, "").title().text()).isEqualTo("Canals before rain");
  }
}
