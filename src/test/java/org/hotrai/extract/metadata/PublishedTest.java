package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {
  private static final String JSON_LD =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"%s\","
          + "\"dateModified\":\"2021-01-09\"}</script>";

  private static @Nullable String day(String head, String body) {
    return ReadPage.of(head, body).published();
  }

  @Test
  void keepsTheWrittenOffset() {
    assertThat(day(JSON_LD.formatted("2019-12-19T23:30:00+07:00"), "<h1>เรือ</h1>"))
        .isEqualTo("2019-12-19T23:30:00+07:00");
  }

  @Test
  void takesTheShownDayWhereHeadAndStructuredDataDiffer() {
    String head =
        JSON_LD.formatted("2019-12-17")
            + "<meta property=article:published_time content='2019-12-19T08:00:00+07:00'>";
    assertThat(day(head, "<h1>Boats</h1><p>19 December 2019</p>"))
        .isEqualTo("2019-12-19T08:00:00+07:00");
    assertThat(day(head, "<h1>Boats</h1>")).isEqualTo("2019-12-17");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-18T17:00:00Z, 2019-12-19",
    "2019-12-20T05:00:00Z, 2019-12-19",
    "2019-12-18T03:00:00Z, 2019-12-18T03:00:00Z",
    "2019-12-20T20:00:00Z, 2019-12-20T20:00:00Z",
    "2019-12-18T17:00:00+07:00, 2019-12-18T17:00:00+07:00",
  })
  void takesTheLocalDayOfATimeInUtc(String told, String expected) {
    assertThat(day(JSON_LD.formatted(told), "<h1>เรือ</h1><p>๑๙ ธันวาคม ๒๕๖๒</p>"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>วันพฤหัสบดีที่ ๑๙ ธันวาคม พุทธศักราช ๒๕๖๒</p>",
    "<div><span>ข่าว</span> | <span>๑๙ ธ.ค. ๖๒</span></div>",
    "<p>A standfirst.</p><div><ul><li>19/12/2562</li></ul></div>",
    "<aside class=meta><time datetime=2019-12-19>today</time><b>19.12.2019</b></aside>",
    "<p>Updated: 21.12.2019</p><p>Published: 19.12.2019</p>",
  })
  void readsTheDayNearTheTitle(String line) {
    assertThat(day("<meta name=date content=2021-02-03>", "<h1>แผนคลอง</h1>" + line))
        .isEqualTo("2019-12-19");
  }

  @Test
  void readsADayBehindALabelAnywhereOnThePage() {
    String text = ("<p>" + ReadPage.TEXT + "</p>").repeat(4);
    assertThat(day("", "<h1>แผนคลอง</h1>" + text + "<p>เผยแพร่เมื่อ 19 ธันวาคม 2562</p>"))
        .isEqualTo("2019-12-19");
    assertThat(day("", "<h1>Boats</h1>" + text + "<dl><dt>Mise en ligne</dt><dd>19 décembre 2019"))
        .isEqualTo("2019-12-19");
  }

  @Test
  void takesNoDayFromOtherArticles() {
    assertThat(
            day(
                "<meta name=dcterms.date content=2019-12-19>",
                "<h1>Boats</h1><div class=related><p>Old 1 May 2018</p></div>"
                    + "<a href=/2><h3>Another long story of the canal</h3><i>2 May 2018</i></a>"))
        .isEqualTo("2019-12-19");
  }

  @Test
  void takesChangesOnlyWhereNothingElseIsTold() {
    String changed = "<meta property=article:modified_time content=2021-02-03>";
    assertThat(day(changed, "<h1>Boats</h1><p>19 May 2019</p>")).isEqualTo("2019-05-19");
    assertThat(day(changed, "<h1>Boats</h1>")).isEqualTo("2021-02-03");
  }

  @ParameterizedTest
  @CsvSource({
    "https://klong.example/2019/12/19/boats",
    "https://klong.example/news/19-12-2019",
    "https://klong.example/n20191219_k1.html",
  })
  void readsTheDayOfTheUrl(String url) {
    Metadata metadata = MetadataReader.read(Jsoup.parse("<h1>Boats</h1>" + ReadPage.TEXT), url);
    assertThat(metadata.published()).isEqualTo("2019-12-19");
  }
}
