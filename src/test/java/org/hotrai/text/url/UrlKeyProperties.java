package org.hotrai.text.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UrlKeyProperties {
  @Provide
  Arbitrary<String> segment() {
    return Arbitraries.strings()
        .withChars("กขคงจฉ่้ีาำabcXYZ019-._~")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> scheme() {
    return Arbitraries.of("http://", "https://", "//", "HTTP://");
  }

  @Provide
  Arbitrary<String> host() {
    return Arbitraries.of("www.Ex.example", "ex.example", "EX.example:443", "ex.example:80");
  }

  @Provide
  Arbitrary<String> end() {
    return Arbitraries.of("", "/", "#top", "/#top", "?utm_source=a", "/?fbclid=b&utm_id=2#c");
  }

  @Property(seed = "25")
  void decorationTellsNothing(
      @ForAll("scheme") String scheme,
      @ForAll("host") String host,
      @ForAll("segment") String segment,
      @ForAll("end") String end) {
    String plain = "https://ex.example/news/" + segment + "x";
    assertThat(UrlKey.of(scheme + host + "/news/" + segment + "x" + end))
        .isEqualTo(UrlKey.of(plain));
  }

  @Property(seed = "25")
  void encodedOrNotIsTheSame(@ForAll("segment") String path, @ForAll("segment") String value) {
    String raw = "https://ex.example/" + path + "x?q=" + value;
    String encoded =
        "https://ex.example/"
            + URLEncoder.encode(path, StandardCharsets.UTF_8)
            + "x?q="
            + URLEncoder.encode(value, StandardCharsets.UTF_8);
    assertThat(UrlKey.of(encoded)).isEqualTo(UrlKey.of(raw));
  }

  @Property(seed = "25")
  void otherNumbersAreOtherPages(@ForAll int one, @ForAll int other) {
    String url = "https://ex.example/news.php?id=";
    assertThat(UrlKey.of(url + one).equals(UrlKey.of(url + other))).isEqualTo(one == other);
  }

  @Property(seed = "25")
  void anyTextHasAKeyThatIsItsOwn(@ForAll String text) {
    String key = UrlKey.of("https://ex.example/" + text);
    assertThat(UrlKey.of("https://" + key)).isEqualTo(key);
  }
}
