package org.hotrai.export.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.hotrai.export.pdf.glyph.Faces;
import org.hotrai.export.pdf.glyph.Look;
import org.hotrai.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphLayoutTest {
  private static final double WIDTH = 400;
  private static final TextStyle STYLE = TextStyle.of(Look.REGULAR, 12, Colour.BLACK);
  private static final String TEXT =
      "คณะกรรมการได้พิจารณาเรื่องการจัดเก็บเอกสารของหน่วยงานในวันที่ ๕ มกราคม พ.ศ. ๒๕๖๐ แล้วเห็นว่า"
          + " ควรให้ผู้ที่เกี่ยวข้องค้นดูได้ง่าย และให้นายสมชาย ใจดี เป็นผู้ดูแลงบประมาณจำนวน 35"
          + " ล้านบาท ตามมาตรา 12 แห่งระเบียบว่าด้วยการนี้ จนกว่าจะมีประกาศเป็นอย่างอื่น";

  private final Faces faces = new Faces();
  private final ParagraphLayout layout = new ParagraphLayout(faces);

  @AfterEach
  void close() throws IOException {
    faces.close();
  }

  @ParameterizedTest
  @ValueSource(doubles = {14, 30, 60, 120, 240, 480})
  void noLinePassesTheWidthAndNothingIsLost(double width) {
    String all =
        TEXT + " https://example.org/a/b?c=d -------------------------------- !!!!!!!!!!!!!!";
    for (Alignment alignment : Alignment.values()) {
      List<Line> lines = layout.lines(StyledText.of(all, STYLE), width, 18, alignment);
      assertThat(lines).allMatch(line -> line.width() <= width + 0.01);
      assertThat(lines.stream().map(ParagraphLayoutTest::text).collect(Collectors.joining()))
          .isEqualTo(all);
    }
  }

  @Test
  void aWordOfManyLinesIsCutIntoFullOnes() {
    String word = "x".repeat(20_000) + "ก้".repeat(5_000);
    List<Line> lines = layout.lines(StyledText.of(word, STYLE), WIDTH, 18);
    assertThat(lines).allMatch(line -> line.width() <= WIDTH + 0.01);
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.width() > WIDTH - 10);
    assertThat(lines.stream().map(ParagraphLayoutTest::text).collect(Collectors.joining()))
        .isEqualTo(word);
  }

  @Test
  void whatHasNoPlaceToBreakIsCutBetweenItsWords() {
    String numbers = "\\n16,452,000\\n158\\nพยาบาล".repeat(40);
    List<Line> lines = layout.lines(StyledText.of(numbers, STYLE), WIDTH, 18);
    BitSet insides = Words.insides(numbers);
    int end = 0;
    for (Line line : lines) {
      end += text(line).length();
      assertThat(insides.get(end)).as(text(line)).isFalse();
    }
    assertThat(end).isEqualTo(numbers.length());
    assertThat(lines).hasSizeGreaterThan(5);
  }

  @Test
  void aJustifiedLineReachesTheMarginButNotTheLastOne() {
    List<Line> lines = justified(TEXT, WIDTH);
    for (Line line : lines.subList(0, lines.size() - 1)) {
      assertThat(line.width()).isCloseTo(WIDTH, Offset.offset(0.01));
    }
    assertThat(lines.getLast().width()).isLessThan(WIDTH - 1);
  }

  @Test
  void aLineThatItsAuthorEndedIsNotStretched() {
    List<Line> lines = justified("บรรทัด แรก\nบรรทัด ที่สอง", WIDTH);
    assertThat(lines).hasSize(2).allMatch(line -> line.width() < WIDTH / 2);
  }

  @Test
  void aLineThatWouldBeTornStaysRagged() {
    String text = "a " + "b".repeat(50) + " c";
    double width = layout.narrowest(StyledText.of(text, STYLE)) + 2;
    List<Line> lines = justified(text, width);
    assertThat(lines).extracting(ParagraphLayoutTest::text).hasSize(3).startsWith("a ");
    assertThat(lines.getFirst().width()).isLessThan(20);
  }

  @Test
  void wordsAreStretchedNeitherInsideNorByTheWidthOfASpace() {
    List<Double> plain = wordAdvances(layout.lines(StyledText.of(TEXT, STYLE), 10_000, 18));
    List<Double> wide = wordAdvances(justified(TEXT, WIDTH));
    assertThat(wide).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      assertThat(wide.get(i) - plain.get(i)).isBetween(-0.001, 70.001);
    }
  }

  @Test
  void whatBelongsTogetherPartsOnlyWhereItIsWiderThanTheLine() {
    StyledText text = StyledText.of("ไป 35 ล้านบาท", STYLE);
    double whole = layout.narrowest(text);
    assertThat(layout.lines(text, whole, 18))
        .extracting(ParagraphLayoutTest::text)
        .containsExactly("ไป ", "35 ล้านบาท");
    assertThat(layout.lines(text, whole - 1, 18)).hasSizeGreaterThan(1);
    assertThat(layout.lines(text, whole - 1, 18))
        .extracting(ParagraphLayoutTest::text)
        .containsAnyOf("บาท", "ล้านบาท");
  }

  private List<Line> justified(String text, double width) {
    return layout.lines(StyledText.of(text, STYLE), width, 18, Alignment.JUSTIFIED);
  }

  private static List<Double> wordAdvances(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.fragments().stream())
        .flatMap(fragment -> fragment.run().units().stream())
        .filter(unit -> !unit.isSpace())
        .map(unit -> unit.advance())
        .toList();
  }

  private static String text(Line line) {
    return line.fragments().stream()
        .flatMap(fragment -> fragment.run().units().stream())
        .map(unit -> unit.text())
        .collect(Collectors.joining());
  }
}
