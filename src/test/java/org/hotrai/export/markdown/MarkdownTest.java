package org.hotrai.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.hotrai.article.Style;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void notesHaveNamesOfTheirOwnInAFileOfSeveralArticles() {
    Run mark = new Run("*", Set.of(Style.SUPERSCRIPT), null, null, 1);
    Run astray = new Run("[9]", Set.of(), null, null, 9);
    List<Block> blocks =
        List.of(
            new Block.Paragraph(new RichText(List.of(Run.plain("ตามมติ"), mark, astray))),
            new Block.Footnote(1, "*", RichText.plain("มติ *ครั้งแรก*\nและครั้งที่สอง")),
            new Block.Footnote(2, "2", RichText.plain("ไม่มีใครอ้าง")));
    Article article = new Article("ก", List.of(), null, "th", null, null, List.of(), blocks);
    String first = Markdown.of(article);
    assertThat(first)
        .isEqualTo(
            """
            # ก

            ตามมติ[^1]\\[9\\]

            [^1]: มติ \\*ครั้งแรก\\*\\
                และครั้งที่สอง

            2 ไม่มีใครอ้าง
            """);
    assertThat(Markdown.of(article, "2-")).isEqualTo(first.replace("[^1]", "[^2-1]"));
  }

  @Test
  void raisedLoweredAndStruckTextStaysSo() {
    List<Run> runs =
        List.of(
            Run.plain("พื้นที่ 10"),
            Run.plain("2").with(Style.SUPERSCRIPT),
            Run.plain(" ตร.ม. ~ H"),
            Run.plain("2").with(Style.SUBSCRIPT),
            Run.plain("O "),
            Run.plain("ยกเลิก").with(Style.STRIKE));
    List<Block> blocks = List.of(new Block.Paragraph(new RichText(runs)));
    Article article = new Article("ก", List.of(), null, "th", null, null, List.of(), blocks);
    assertThat(Markdown.of(article))
        .contains("พื้นที่ 10<sup>2</sup> ตร.ม. \\~ H<sub>2</sub>O ~~ยกเลิก~~\n");
  }

  @Test
  void aMarkInSeveralRunsIsOne() {
    Run opening = new Run("[", Set.of(), null, null, 1);
    Run number = new Run("1", Set.of(Style.BOLD), null, null, 1);
    Run closing = new Run("]", Set.of(), null, null, 1);
    List<Run> runs = List.of(Run.plain("ตามมติ"), opening, number, closing, Run.plain(" นี้"));
    Article article =
        new Article(
            "ก",
            List.of(),
            null,
            "th",
            null,
            null,
            List.of(),
            List.of(
                new Block.Paragraph(new RichText(runs)),
                new Block.Footnote(1, "[1]", RichText.plain("มติ"))));
    assertThat(Markdown.of(article)).contains("ตามมติ[^1] นี้\n").contains("[^1]: มติ\n");
  }

  @Test
  void everyBlockHasItsForm() {
    RichText words =
        new RichText(
            List.of(
                Run.plain("ดู "),
                new Run("มาตรา ๗ ", Set.of(Style.BOLD), null, null),
                new Run("ฉบับเต็ม", Set.of(), "https://law.example/7", null)));
    RichText head = RichText.plain("ปี");
    RichText value = RichText.plain("๒๕๖๒ | 2019");
    List<Block> blocks =
        List.of(
            new Block.Heading(2, RichText.plain("เหตุผล")),
            new Block.Paragraph(words),
            new Block.ItemList(
                List.of(
                    new Block.Item(0, "1.", RichText.plain("หนึ่ง")),
                    new Block.Item(1, "ก.", RichText.plain("ย่อย")))),
            new Block.Quotation(RichText.plain("คำพูด\nสองบรรทัด")),
            new Block.Table(
                RichText.EMPTY,
                List.of(
                    new Block.Row(List.of(new Block.Cell(head, true, 1, 1))),
                    new Block.Row(List.of(new Block.Cell(value, false, 1, 1))))),
            new Block.Image(
                "https://law.example/a.png", null, "แผนที่", RichText.plain("ภาพที่ ๑")),
            new Block.Code("a\n```\nb"));
    List<SourceLink> links =
        List.of(new SourceLink("https://law.example", SourceLink.Role.SAVED_FROM, "x"));
    Article article =
        new Article(
            "กฎหมาย*ใหม่*", List.of("มาลี"), "2019-12-19", "th", "ข่าว", null, links, blocks);
    assertThat(Markdown.of(article))
        .isEqualTo(
            """
            # กฎหมาย\\*ใหม่\\*

            มาลี\s\s
            ข่าว\s\s
            2019-12-19\s\s
            <https://law.example>

            ## เหตุผล

            ดู **มาตรา ๗** [ฉบับเต็ม](<https://law.example/7>)

            1. หนึ่ง
                - ก. ย่อย

            > คำพูด\\
            > สองบรรทัด

            | ปี |
            | --- |
            | ๒๕๖๒ \\| 2019 |

            ![แผนที่](<https://law.example/a.png>)

            ภาพที่ ๑

            ````
            a
            ```
            b
            ````
            """);
  }

  @Test
  void textIsNeverTakenForMarks() {
    assertThat(Inline.escaped("1. ข้อ")).isEqualTo("1\\. ข้อ");
    assertThat(Inline.escaped("# a_b [c]")).isEqualTo("\\# a\\_b \\[c\\]");
  }

  @Test
  void aRowUnderACellThatSpansRowsKeepsItsColumns() {
    Block table =
        new Block.Table(
            RichText.EMPTY,
            List.of(
                new Block.Row(List.of(cell("ภาค", 1, 2), cell("2566", 2, 1))),
                new Block.Row(List.of(cell("ชาย", 1, 1), cell("หญิง", 1, 1))),
                new Block.Row(List.of(cell("เหนือ", 1, 1), cell("5", 1, 1), cell("6", 1, 1)))));
    Article article =
        new Article("สถิติ", List.of(), null, "th", null, null, List.of(), List.of(table));
    assertThat(Markdown.of(article))
        .endsWith(
            """
            | ภาค | 2566 | |
            | --- | --- | --- |
            | | ชาย | หญิง |
            | เหนือ | 5 | 6 |
            """);
  }

  private static Block.Cell cell(String text, int columns, int rows) {
    return new Block.Cell(RichText.plain(text), false, columns, rows);
  }
}
