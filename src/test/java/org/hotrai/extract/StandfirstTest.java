package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.textOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandfirstTest {
  private static String page(String header) {
    return textOf(
        "<main><div><h1>สำเนาเอกสารเก่า</h1>"
            + "%s</div><div class=article-body><p>%s</p><p>%s</p></div></main>"
                .formatted(header, LONG, OTHER));
  }

  @Test
  void aShortSentenceUnderTheTitleIsTheArticles() {
    String sentence = "Four thousand files wait in a cellar by the river.";
    assertThat(page("<p>" + sentence + "</p>")).startsWith(sentence + "\n\n" + LONG);
  }

  @Test
  void soAreThePointsSaidFirst() {
    String points =
        "<div><ul><li>Files may be borrowed from the first of June</li>"
            + "<li>Clerks will help to read old handwriting</li></ul></div>";
    assertThat(page(points))
        .startsWith("• Files may be borrowed from the first of June\n• Clerks will help");
  }

  @Test
  void aLineOfDayAndHourIsNot() {
    String line = "Published: November 8, 2023 at 11:30 p.m. Reading time 8 Min.";
    assertThat(page("<div>" + line + "</div>")).isEqualTo(LONG + "\n\n" + OTHER);
  }

  @Test
  void aHeadingInABoxOfItsOwnIsTheArticles() {
    String section =
        "<div class=x-section><div class='x-widget heading'><h2>ซ่อมก่อนถ่ายภาพ</h2></div>"
            + "<div class='x-widget text'><p>%s</p></div></div>";
    assertThat(
            textOf(
                "<main><h1>สำเนาเอกสารเก่า</h1>"
                    + section.formatted(LONG)
                    + section.formatted(OTHER)
                    + "</main>"))
        .isEqualTo("ซ่อมก่อนถ่ายภาพ\n\n" + LONG + "\n\nซ่อมก่อนถ่ายภาพ\n\n" + OTHER);
  }

  @Test
  void aFewWordsThatTheirNameCallsASubtitleAreTheArticles() {
    String words = "เปิดให้ประชาชนยืมตั้งแต่วันจันทร์หน้า";
    assertThat(page("<p class=subtitle>" + words + "</p>")).startsWith(words + "\n\n" + LONG);
    assertThat(page("<p>" + words + "</p>")).startsWith(LONG);
  }

  @Test
  void whoWroteItAndWhenIsNoSubtitle() {
    for (String line : List.of("By Mali Suwan and Somchai Dee", "Monday, 19 December 2019, 8:30")) {
      assertThat(page("<h2 class=subtitle>" + line + "</h2>")).as(line).startsWith(LONG);
    }
  }
}
