package org.hotrai.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Passage;
import org.hotrai.article.RichText;
import org.hotrai.text.Clusters;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static final String FIRST = "น้ำในแม่น้ำลดลง ชาวบ้านริมแม่น้ำจึงย้ายเรือ";
  private static final String SECOND = "ปีต่อมา น้ำในแม่น้ำสูงขึ้น ชาวบ้านริมแม่น้ำจึงกลับมา";

  @Property(tries = 500, seed = "25")
  void whatWasAnchoredIsFoundAgain(
      @ForAll("paragraphs") List<String> paragraphs,
      @ForAll @IntRange(max = 1000) int one,
      @ForAll @IntRange(max = 1000) int other,
      @ForAll @IntRange(max = 5) int block) {
    Article article = article(paragraphs);
    int index = block % paragraphs.size();
    String text = paragraphs.get(index);
    int start = boundary(text, Math.min(one, other));
    int end = boundary(text, Math.max(one, other));

    for (Anchor anchor : Anchors.of(new Passage(index, start, index, end), article)) {
      Passage found = Anchors.find(anchor, article).orElseThrow();

      // Where the same words stand in the same surroundings twice, either place is right.
      assertThat(Anchors.of(found, article)).containsExactly(anchor);
      assertThat(Anchors.find(anchor, article(inserted(paragraphs))).orElseThrow())
          .isEqualTo(
              new Passage(
                  found.firstBlock() + 2, found.start(), found.lastBlock() + 2, found.end()));
    }
  }

  @Test
  void surroundingsTellEqualWordsApart() {
    Article article = article(List.of(FIRST, SECOND));
    int start = SECOND.indexOf("แม่น้ำ");
    Anchor anchor = Anchors.of(new Passage(1, start, 1, start + 6), article).getFirst();

    assertThat(anchor.quote()).isEqualTo("แม่น้ำ");
    assertThat(Anchors.find(anchor, article)).contains(new Passage(1, start, 1, start + 6));
    assertThat(Anchors.find(anchor, article(List.of(SECOND + " (แก้ไข)", FIRST))))
        .contains(new Passage(0, start, 0, start + 6));
  }

  @Test
  void passageOverSeveralBlocksHasAnAnchorInEach() {
    Article article = article(List.of(FIRST, "", SECOND));

    assertThat(Anchors.of(new Passage(0, 16, 2, 7), article))
        .extracting(Anchor::quote)
        .containsExactly(FIRST.substring(16), SECOND.substring(0, 7));
  }

  @Test
  void wordsThatAreGoneAreNotFound() {
    Anchor anchor = new Anchor("เขื่อน", "", "");

    assertThat(Anchors.find(anchor, article(List.of(FIRST)))).isEmpty();
  }

  @Test
  void partOfAClusterIsNotTheWords() {
    Anchor anchor = new Anchor("ที", "", "");

    assertThat(Anchors.find(anchor, article(List.of("ที่ดิน ที"))))
        .contains(new Passage(0, 7, 0, 9));
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    return Arbitraries.of("น้ำ", "ที่", "ที", "ก", "รัฐ", " ", "a", "😀")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(parts -> String.join("", parts))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static List<String> inserted(List<String> paragraphs) {
    return new ArrayList<>(
        Stream.concat(Stream.of("คำนำ", "สารบัญ"), paragraphs.stream()).toList());
  }

  private static int boundary(String text, int thousandths) {
    int index = text.length() * thousandths / 1000;
    while (!Clusters.isBoundary(text, index)) {
      index++;
    }
    return index;
  }

  private static Article article(List<String> paragraphs) {
    List<Block> blocks =
        paragraphs.stream().<Block>map(text -> new Block.Paragraph(RichText.plain(text))).toList();
    return new Article("ชื่อ", List.of(), null, "th", null, null, List.of(), blocks);
  }
}
