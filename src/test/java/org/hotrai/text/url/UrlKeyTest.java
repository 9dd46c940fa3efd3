package org.hotrai.text.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlKeyTest {
  @ParameterizedTest
  @CsvSource({
    "http://www.Example.org/a/, https://example.org/a",
    "https://example.org:443/, //example.org",
    "https://user@EXAMPLE.org.:80/a, https://example.org/a",
    "https://example.org/a#part, https://example.org/a",
    "https://example.org/a#, https://example.org/a",
    "https://example.org/#!/ข่าว/, https://example.org/#!/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7",
    "https://example.org/a?utm_source=x&id=1&fbclid=z, https://example.org/a?id=1",
    "https://example.org/a?UTM_Medium=x, https://example.org/a",
    "https://example.org/a/?gclid=1&mc_cid=2&mc_eid=3&_ga=4, https://example.org/a",
    "https://example.org/a?id=1&amp;utm_source=x, https://example.org/a?id=1",
    "https://example.org/a?mtm_campaign=1&at_medium=x&fb_ref=2&gad_source=1, https://example.org/a",
    "https://example.org/a;jsessionid=0A1B2C?id=1, https://example.org/a?id=1",
    "https://example.org/a?igsh=1&rdid=2&mibextid=3&__cft__[0]=4&__cft__%5B0%5D=5,"
        + " https://example.org/a",
    "https://example.org/a?msclkid=1&ref_src=2&ns_source=3&ns_mchannel=4&xtor=5,"
        + " https://example.org/a",
    "https://example.org/a?CMP=share&cmpid=2, https://example.org/a",
    "https://example.org//news/./a, https://example.org/news/a",
    "https://example.org/?s=a+b, https://example.org/?s=a%20b",
    "https://example.org/a/index.html, https://example.org/a",
    "https://example.org/index.php?id=1, https://example.org/?id=1",
    "https://example.org?id=1, https://example.org/?id=1",
    "https://example.org/%E0%B8%81, https://example.org/ก",
    "https://example.org/?q=%e0%b8%81, https://example.org/?q=ก",
    "https://example.org/%a1%a2, https://example.org/%A1%A2",
    "https://example.org/%61%2Db%7e, https://example.org/a-b~",
    "https://example.org/a b, https://example.org/a%20b",
    "https://xn--42c.example.org/a, https://ค.example.org/a",
    "https://XN--42C.example.org/a, https://ค.example.org/a"
  })
  void theSamePage(String one, String other) {
    assertThat(UrlKey.of(one)).isEqualTo(UrlKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/A",
    "https://example.org/a%2Fb, https://example.org/a/b",
    "https://example.org/a%3Fb, https://example.org/a?b",
    "https://example.org/?id=1, https://example.org/?id=2",
    "https://example.org/?a=%26b, https://example.org/?a=&b",
    "https://example.org/#!/1, https://example.org/#!/2",
    "https://example.org/#/1, https://example.org/#/2",
    "https://example.org/?at_page=1, https://example.org/?at_page=2",
    "https://example.org/a/myindex.html, https://example.org/a/my",
    "https://example.org/?cmp=1, https://example.org/?cmp=2",
    "https://example.org/a+b, https://example.org/a%20b",
    "https://example.org/?s=a%2Bb, https://example.org/?s=a+b",
    "https://example.org/?sid=12, https://example.org/?sid=13",
    "https://a.example.org/, https://b.example.org/",
    "https://m.example.org/, https://example.org/",
    "https://example.org:8080/, https://example.org/"
  })
  void otherPages(String one, String other) {
    assertThat(UrlKey.of(one)).isNotEqualTo(UrlKey.of(other));
  }
}
