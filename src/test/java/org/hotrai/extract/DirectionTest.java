package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hotrai.article.Block;
import org.hotrai.article.Direction;
import org.hotrai.article.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {
  private static final String ARABIC =
      "أعلنت اللجنة المحلية عن خطة جديدة لتنظيف القنوات القديمة في المدينة خلال العام القادم";

  private static List<Block> blocks(String page) {
    return Pages.article("<title>สำเนาเอกสารเก่า</title>" + page).blocks();
  }

  private static RichText content(Block block) {
    List<RichText> contents = block.contents();
    return contents.stream().filter(text -> !text.isEmpty()).findFirst().orElse(RichText.EMPTY);
  }

  private static List<Direction> directions(String body) {
    return blocks("<body><p>" + Pages.LONG + "<p>" + Pages.OTHER + body).stream()
        .skip(2)
        .map(block -> content(block).direction())
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p dir=rtl>",
        "<p dir=' RTL '>",
        "<p dir=auto>",
        "<p style='color: red; direction: rtl; unicode-bidi: embed'>",
        "<div dir=rtl><p>",
        "<div dir=rtl><section><div dir=sideways>",
        "<table dir=rtl><tr><td>",
        "<blockquote dir=rtl>",
        "<ul dir=rtl><li>",
        "<div dir=rtl><ul><li>"
      })
  void isKeptOnABlock(String begin) {
    assertThat(directions(begin + ARABIC)).containsExactly(Direction.RIGHT_TO_LEFT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<p dir=ltr>",
        "<div dir=rtl><p dir=ltr>",
        "<p style='flex-direction: rtl'>",
        "<p><span dir=rtl>ก</span>"
      })
  void isNotKeptWhereItIsTheArticles(String begin) {
    assertThat(directions(begin + ARABIC)).containsOnlyNulls();
  }

  @Test
  void endsWithItsElement() {
    assertThat(directions("<div dir=rtl>" + ARABIC + "</div>" + Pages.OTHER))
        .containsExactly(Direction.RIGHT_TO_LEFT, null);
  }

  @Test
  void isKeptOnHeadingsCellsAndCaptions() {
    assertThat(
            directions(
                "<h2 dir=rtl>خطة</h2><table><tr><th dir=rtl>خطة<th>ข<tr><td>1<td>2</table>"
                    + "<figure dir=rtl><img src=a.jpg><figcaption>خطة</figcaption></figure>"
                    + "<p>"
                    + Pages.OTHER))
        .containsExactly(
            Direction.RIGHT_TO_LEFT, Direction.RIGHT_TO_LEFT, Direction.RIGHT_TO_LEFT, null);
  }

  @Test
  void ofTheWholePageCountsWhereItSaysMoreThanTheDefault() {
    String english = "The committee explained the plan to restore the canals of the city. ";
    String text = "<p>" + english.repeat(5);
    assertThat(content(blocks("<html dir=rtl><body>" + text).getFirst()).direction())
        .isEqualTo(Direction.RIGHT_TO_LEFT);
    String arabic = "<p>" + ARABIC.repeat(3) + "<p dir=ltr>" + english.repeat(3);
    List<Block> blocks = blocks("<html lang=ar dir=ltr><body>" + arabic);
    assertThat(blocks).hasSize(2);
    assertThat(content(blocks.getFirst()).direction()).isNull();
    assertThat(content(blocks.getLast()).direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
  }
}
