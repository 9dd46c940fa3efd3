package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hotrai.message.Message;
import org.junit.jupiter.api.Test;

class TagsTest {
  private static Optional<String> fault(String page) {
    return Tags.fault(page.getBytes(UTF_8)).map(Message::code);
  }

  @Test
  void refusesTagsOneInAnotherWithoutEnd() {
    assertThat(fault("<div>".repeat(100_000) + "ข่าว")).contains("capture.too-deep-tags");
    assertThat(fault("<b>".repeat(100_000) + "ข่าว" + "</b>".repeat(100_000)))
        .contains("capture.too-deep-tags");
  }

  @Test
  void refusesATagWithoutEnd() {
    String value = "x".repeat(Tags.LONGEST + 1);
    assertThat(fault("<p title='" + value + "'>ข่าว")).contains("capture.too-long-tag");
    assertThat(fault("<p title='" + value)).contains("capture.too-long-tag");
  }

  @Test
  void readsLongPages() {
    assertThat(fault("<p>ข่าว<br>คลอง<li>หนึ่ง".repeat(100_000))).isEmpty();
    assertThat(fault("<div><span>ข่าว</span></div>".repeat(100_000))).isEmpty();
  }
}
