package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlEscapeTest {
  @ParameterizedTest
  @CsvSource({
    "https://th.example/wiki/น้ำ, https://th.example/wiki/%E0%B8%99%E0%B9%89%E0%B8%B3",
    "https://a.example/x?q=a%20b|c d, https://a.example/x?q=a%20b%7Cc%20d",
    "https://a.example/50%, https://a.example/50%25",
    "https://a.example/{id}#top, https://a.example/%7Bid%7D#top",
  })
  void whatIsNotAllowedIsEncoded(String url, String escaped) {
    assertThat(UrlEscape.ascii(url)).isEqualTo(escaped);
  }

  @Property(seed = "25")
  void everyQueryMakesAnAddress(@ForAll String query) {
    URI address = URI.create(UrlEscape.ascii("https://a.example/?" + query.replace("#", "")));
    assertThat(address.getHost()).isEqualTo("a.example");
  }
}
