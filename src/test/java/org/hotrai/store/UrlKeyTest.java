package org.hotrai.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlKeyTest {
  @ParameterizedTest
  @CsvSource({
    "http://www.Example.org/a/, https://example.org/a",
    "https://example.org:443/, //example.org",
    "https://example.org/a#part, https://example.org/a",
    "https://example.org/a?utm_source=x&id=1&fbclid=z, https://example.org/a?id=1",
    "https://example.org/%E0%B8%81, https://example.org/ก",
    "https://example.org/?q=%e0%b8%81, https://example.org/?q=ก",
    "https://example.org/%a1%a2, https://example.org/%A1%A2",
    "https://xn--42c.example.org/a, https://ค.example.org/a"
  })
  void theSamePage(String one, String other) {
    assertThat(UrlKey.of(one)).isEqualTo(UrlKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/A",
    "https://example.org/a%2Fb, https://example.org/a/b",
    "https://example.org/?id=1, https://example.org/?id=2",
    "https://a.example.org/, https://b.example.org/",
    "https://example.org:8080/, https://example.org/"
  })
  void otherPages(String one, String other) {
    assertThat(UrlKey.of(one)).isNotEqualTo(UrlKey.of(other));
  }
}
