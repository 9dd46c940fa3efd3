package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.extract;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time must grow with the page's size, not with its square. */
class BombTest {
  private static final int MANY = 60_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>ก</div>",
        "<svg></svg>ก",
        "<!--x-->ก",
        "<div class=share>ก</div>",
        "<p hidden>ก</p>",
        "<p><a href=/x>คลองสายหลักของเรา</a></p>",
        "<ul><li><a href=/x>คลอง</a></ul>",
        "<h2>ก</h2>",
        "<h2>ข่าว</h2>",
        "<li>ก",
        "<br>ก",
        "<img src=a.jpg>",
        "<noscript>ก</noscript>",
        "<footer>ก</footer>",
        "<tr><td>ก<td>ข",
        "<div>",
        "<b><i>",
        "<table><tr><td>",
        "<blockquote><ul><li>"
      })
  void repeatedPartsTakeLinearTime(String part) {
    String page = "<h1>หัวเรื่อง</h1><p>" + LONG + "</p>" + part.repeat(MANY) + "<p>" + LONG;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(extract(page)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>",
        "<meta name=author content='ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก ก'>",
        "<span class='byline author'>โดย มะลิ สุวรรณ</span> "
      })
  void whatTellsOfAnArticleTooOftenDoesNoHarm(String part) {
    String page = "<h1>หัวเรื่อง</h1>" + part.repeat(2 * MANY) + "<p>" + LONG;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(extract(page)).isNotNull());
  }

  @Test
  void manyNodesThatAreNamedElsewhereTakeLinearTime() {
    StringBuilder json = new StringBuilder("{\"@graph\":[");
    for (int i = 0; i < 2 * MANY; i++) {
      json.append("{\"@type\":\"Article\",\"publisher\":{\"@id\":\"x").append(i).append("\"}},");
      json.append("{\"@id\":\"").append(i).append("\",\"name\":\"\"},");
    }
    String page = "<script type=application/ld+json>%s]}</script><p>%s".formatted(json, LONG);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(extract(page)).isNotNull());
  }

  @Test
  void manyShortLinesWithoutATitleTakeLinearTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(extract("<p>คลองสายหลัก".repeat(MANY) + "<p>" + LONG)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "class", "style", "id", "lang", "start", "alt"})
  void longAttributesDoNoHarm(String attribute) {
    String page = "<h1>หัวเรื่อง</h1><p>" + LONG + "<ol " + attribute + "='";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThat(extract(page + "list-style ".repeat(400_000) + "'><li>ก</ol><p>" + LONG))
                .isInstanceOf(Extraction.Extracted.class));
  }

  @Test
  void manyPartsForReadersWithoutScriptsTakeLinearTime() {
    String part = "<noscript><p>" + (LONG + " ").repeat(6) + "ที่ %d</noscript>";
    StringBuilder page = new StringBuilder("<h1>หัวเรื่อง</h1>" + ("<p>" + LONG).repeat(8_000));
    for (int i = 0; i < 1_500; i++) {
      page.append(part.formatted(i));
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(extract(page.toString())).isNotNull());
  }

  @Test
  void moreTextThanAnyArticleHasIsRejected() {
    String page = "<h1>หัวเรื่อง</h1><p>" + (LONG + " ").repeat(4_000_000 / LONG.length() + 1);
    assertThat(extract(page))
        .isInstanceOfSatisfying(
            Extraction.Rejected.class,
            rejected -> assertThat(rejected.reason().code()).isEqualTo("extract.too-long"));
  }

  private static RawPage raw(String page) {
    return RawPage.of(Pages.capture(page));
  }

  private static String light(String page) {
    return raw(page).light().text();
  }

  @Test
  void moreTextIsSeenBeforeThePageIsParsed() {
    assertThat(raw("<p>" + "คลอง ".repeat(1_000_001)).isTooLong()).isTrue();
    assertThat(raw("<p>" + "คลอง ".repeat(999_000)).isTooLong()).isFalse();
    assertThat(raw("<p>" + "&amp;&#3585;".repeat(1_900_000)).isTooLong()).isFalse();
    assertThat(raw("<p>" + "&amp;&#3585;".repeat(2_100_000)).isTooLong()).isTrue();
    assertThat(raw("<p " + "x".repeat(5_000_000) + ">คลอง").isTooLong()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--%s-->", "<script>%s</script>", "<STYLE>%s</STYLE>", "<script>%s"})
  void whatIsNotShownIsLeftOutWhereItIsVeryLong(String hidden) {
    String before = "<h1>หัวเรื่อง</h1><p>" + LONG + "</p>";
    String end = hidden.endsWith("%s") ? "" : "ท้าย";
    assertThat(light(before + hidden.formatted("a<b ".repeat(1_200_000)) + end))
        .isEqualTo(before + hidden.formatted(" ") + end);
  }

  @Test
  void whatIsShownStaysBesideIt() {
    String page = "<p>ก</p><!--x--><script>1</script>" + " ".repeat(5_000_000) + "<p>ข</p><!--y-->";
    assertThat(light(page)).isEqualTo("<p>ก</p><!--x--><script>1</script> <p>ข</p><!--y-->");
    String shared = "<style>:root{--sf-img-1:url(" + "A".repeat(5_000_000) + ")}</style>";
    assertThat(light(shared)).isEqualTo(shared);
    String picture = "<img src='data:image/png;base64," + "A".repeat(5_000_000) + "'>";
    assertThat(light(picture)).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt='ก > ข' src='data:image/png;base64,%s'>",
        "<!--><p>ก</p><p title='%s'></p><!--y-->",
        "<style-guide><p>ก</p><p title=\"%s\"></p></style-guide>"
      })
  void whatIsShownIsToldFromWhatLooksLikeMarkup(String form) {
    String page = form.formatted("A".repeat(5_000_000));
    assertThat(raw(page).isTooLong()).isFalse();
    assertThat(light(page)).isEqualTo(page);
  }

  @Test
  void aTitleWithoutEndIsCutShort() {
    String page = "<title>" + "หัวเรื่อง ".repeat(20_000) + "</title><p>" + LONG + "<p>" + LONG;
    assertThat(extract(page))
        .isInstanceOfSatisfying(
            Extraction.Extracted.class,
            found -> assertThat(found.article().title()).endsWith(" …").hasSizeLessThan(1_010));
  }
}
