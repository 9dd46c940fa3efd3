package org.hotrai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final Article ARTICLE =
      new Article(
          "หัวเรื่อง",
          List.of(),
          null,
          "th",
          null,
          null,
          List.of(),
          List.of(
              new Block.Paragraph(
                  new RichText(
                      List.of(
                          Run.plain("ศาล"),
                          new Run("ปกครอง", Set.of(Style.BOLD), null, null),
                          Run.plain("มีคำสั่ง")))),
              new Block.ItemList(List.of(new Block.Item(0, "1.", RichText.plain("ข้อแรก")))),
              new Block.Paragraph(RichText.plain("ย่อหน้าสุดท้าย"))));

  @Property(seed = "25")
  void aCutParagraphHoldsExactlyItsCharacters(
      @ForAll @IntRange(max = 17) int one, @ForAll @IntRange(max = 17) int other) {
    String text = ARTICLE.blocks().getFirst().text();
    int start = Math.min(one, other);
    int end = Math.max(one, other);
    Article cut = Excerpt.of(ARTICLE, new Passage(0, start, 0, end));
    assertThat(cut.text()).isEqualTo(text.substring(start, end));
  }

  @Test
  void runsKeepTheirStyles() {
    Article cut = Excerpt.of(ARTICLE, new Passage(0, 4, 0, 9));
    Block.Paragraph paragraph = (Block.Paragraph) cut.blocks().getFirst();
    assertThat(paragraph.content().runs())
        .containsExactly(new Run("กครอง", Set.of(Style.BOLD), null, null));
  }

  @Test
  void notesComeWithTheirMarks() {
    Run mark = new Run("๑", Set.of(), null, null, 1);
    Block text = new Block.Paragraph(new RichText(List.of(Run.plain("ตามมติ"), mark, mark)));
    Block note = new Block.Footnote(1, "๑", RichText.plain("มติเดิม"));
    Article article = ARTICLE.withBlocks(List.of(text, ARTICLE.blocks().get(1), note));
    assertThat(Excerpt.of(article, new Passage(0, 0, 0, 7)).blocks()).hasSize(2).contains(note);
    assertThat(Excerpt.of(article, new Passage(0, 0, 0, 4)).blocks()).hasSize(1);
    assertThat(Excerpt.of(article, new Passage(0, 0, 2, 9)).blocks()).isEqualTo(article.blocks());
  }

  @Test
  void listsStayWhole() {
    Article cut = Excerpt.of(ARTICLE, new Passage(1, 4, 2, 7));
    assertThat(cut.text()).isEqualTo("1. ข้อแรก\n\nย่อหน้า");
  }
}
