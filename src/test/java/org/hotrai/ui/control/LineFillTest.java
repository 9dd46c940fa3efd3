package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hotrai.text.Clusters;
import org.hotrai.text.LineBreaks;
import org.junit.jupiter.api.Test;

class LineFillTest {
  /** Every cluster is one wide. */
  private final LineFill fill = new LineFill(text -> Clusters.of(text).size());

  @Test
  void breaksThaiBetweenWords() {
    assertThat(texts("ประเทศไทยมีหนังสือเก่ามาก", 9, 9))
        .containsExactly("ประเทศไทย", "มีหนังสือเก่า", "มาก");
  }

  @Test
  void endsInAnEllipsisWhereLinesAreTooFew() {
    assertThat(texts("one two three four", 9, 2)).containsExactly("one two", "three fo…");
    assertThat(texts("หนังสือเก่า", 5, 1)).containsExactly("หนังสื…");
    assertThat(texts("first\nsecond", 9, 1)).containsExactly("first…");
  }

  @Test
  void keepsLineFeedsAndEmptyText() {
    assertThat(texts("a\n\nb", 9, 9)).containsExactly("a", "", "b");
    assertThat(texts("", 9, 9)).containsExactly("");
  }

  @Test
  void breaksALatinWordWithAHyphenWhereItIsTooLong() {
    assertThat(texts("the Transcontinental", 9, 9)).containsExactly("the", "Transcon-", "tinental");
    assertThat(texts("Transcontinental", 9, 1)).containsExactly("Transcon…");
    assertThat(texts("0123456789012", 9, 9)).containsExactly("012345678", "9012");
  }

  @Test
  void leavesSaraAmWithItsConsonant() {
    assertThat(texts("น้ำน้ำน้ำ", 3, 1)).containsExactly("น้ำ…");
  }

  @Property(tries = 500, seed = "25")
  void noLineIsWiderThanTheWidth(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 3, max = 30) int width,
      @ForAll @IntRange(min = 1, max = 5) int most) {
    List<LineFill.Line> lines = fill.lines(text, width, most);
    assertThat(lines).hasSizeBetween(1, most);
    assertThat(lines)
        .allSatisfy(line -> assertThat(Clusters.of(line.of(text))).hasSizeLessThanOrEqualTo(width));
  }

  @Property(tries = 500, seed = "25")
  void nothingIsLostAndNoClusterCut(
      @ForAll("texts") String text, @ForAll @IntRange(min = 3, max = 30) int width) {
    List<LineFill.Line> lines = fill.lines(text, width, Integer.MAX_VALUE);
    String joined =
        lines.stream()
            .map(line -> text.substring(line.start(), line.end()))
            .collect(Collectors.joining());
    assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(Clusters.isBoundary(text, line.start())).isTrue();
          assertThat(Clusters.isBoundary(text, line.end())).isTrue();
        });
  }

  @Property(tries = 300, seed = "25")
  void wordsThatFitAreWhole(@ForAll("texts") String text) {
    List<Integer> breaks = LineBreaks.of(text);
    int longest = 10;
    int last = 0;
    for (int next : breaks) {
      longest = Math.max(longest, next - last);
      last = next;
    }
    assertThat(fill.lines(text, longest, Integer.MAX_VALUE))
        .map(LineFill.Line::start)
        .filteredOn(start -> start > 0 && text.charAt(start - 1) != '\n')
        .isSubsetOf(breaks);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "ที่", "ประชุม", "น้ำ", "ผู้ใหญ่", "ๆ", "ฯ", " ", "archive", "reader,", "2562", "ປະເທດ",
            "(", ")", "กฎหมาย", "ປີ", "ราชการ", "\n")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private List<String> texts(String text, int width, int most) {
    return fill.lines(text, width, most).stream().map(line -> line.of(text)).toList();
  }
}
