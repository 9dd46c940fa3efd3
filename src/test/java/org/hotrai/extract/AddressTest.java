package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.hotrai.article.Article;
import org.hotrai.article.SourceLink;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  private static final String PAGE =
      "<html><head>%s</head><body><article><h1>สำเนาเอกสารเก่า</h1><p>" + Pages.LONG + "</p>";

  private static Article withoutAddress(String head) {
    Capture capture = Pages.capture(PAGE.formatted(head));
    Capture nowhere =
        new Capture("a.html", null, null, null, "text/html", capture.bytes(), null, Resources.NONE);
    return ((Extraction.Extracted) new Extractor().extract(nowhere)).article();
  }

  @ParameterizedTest
  @CsvSource({"/news/1, https://archive.example/news/1", "//b.example/n/2, https://b.example/n/2"})
  void anAddressThatIsNotWrittenWholeIsTheOneThatItLeadsTo(String written, String whole) {
    Article article = Pages.article(PAGE.formatted("<link rel=canonical href=" + written + ">"));
    assertThat(article.links()).contains(new SourceLink(whole, SourceLink.Role.CANONICAL, ""));
  }

  @Test
  void withoutAnAddressOfThePageItNeedsItsHost() {
    assertThat(withoutAddress("<link rel=canonical href=//b.example/n/2>").sourceUrl())
        .isEqualTo("https://b.example/n/2");
    assertThat(withoutAddress("<link rel=canonical href=/n/2>").sourceUrl()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://b.example/n/1, true",
    "https://b.example/n/1?page=2, true",
    "https://b.example/n/1/2, true",
    "https://b.example/n/0, false",
    "https://b.example/n/1-another, false",
    "https://b.example/n/12, false",
  })
  void aLaterPageIsNotAtTheAddressOfTheFirst(String before, boolean later) {
    String url = "https://b.example/n/1";
    Article article =
        withoutAddress(
            "<link rel=canonical href=%s><link rel=prev href=%s>".formatted(url, before));
    assertThat(Objects.equals(article.sourceUrl(), url)).isNotEqualTo(later);
    assertThat(article.links()).contains(new SourceLink(url, SourceLink.Role.CANONICAL, ""));
  }
}
