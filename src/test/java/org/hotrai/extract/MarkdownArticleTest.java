package org.hotrai.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.hotrai.article.Style;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.capture.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownArticleTest {
  private static final String LONG =
      "ชุมชนริมคลองร่วมกันปลูกต้นไม้ตลอดสองฝั่งน้ำในเช้าวันเสาร์ที่ผ่านมาอย่างพร้อมเพรียง";

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static Extraction extract(String text, Resources beside) {
    String url = "https://klong.example/7";
    byte[] bytes = text.getBytes(UTF_8);
    return new Extractor()
        .extract(new Capture("note.md", null, url, null, "text/markdown", bytes, null, beside));
  }

  private static Article article(String text) {
    Extraction extraction = extract(text, Resources.NONE);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  @Test
  void marksBecomeHeadingsListsTablesAndQuotations() {
    Article article =
        article(
            """
            ---
            title: ปลูกต้นไม้ริมคลอง
            author: สมชาย ใจดี
            published: 2019-12-19
            ---

            # ปลูกต้นไม้ริมคลอง

            https://klong.example/7

            %s **กว่าร้อยคน**มาช่วย[^1] ดู[ประกาศ](https://a.example/b)

            ## สิ่งที่ปลูก

            3. ต้นจิก
            4. ต้นลำพู

            > "เราจะกลับมาอีก" ชาวบ้านกล่าว

            | ต้นไม้ | จำนวน |
            | --- | ---: |
            | จิก | 200 |

            [^1]: จากบันทึกของผู้ใหญ่บ้าน
            """
                .formatted(LONG));
    assertThat(article.title()).isEqualTo("ปลูกต้นไม้ริมคลอง");
    assertThat(article.byline()).containsExactly("สมชาย ใจดี");
    assertThat(article.published()).isEqualTo("2019-12-19");
    assertThat(article.language()).isEqualTo("th");
    assertThat(article.links()).extracting(SourceLink::url).contains("https://a.example/b");
    List<Block> blocks = article.blocks();
    assertThat(blocks)
        .extracting(block -> (Object) block.getClass())
        .containsExactly(
            Block.Paragraph.class,
            Block.Heading.class,
            Block.ItemList.class,
            Block.Quotation.class,
            Block.Table.class,
            Block.Footnote.class);
    assertThat(blocks.getFirst().text()).isEqualTo(LONG + " กว่าร้อยคนมาช่วย1 ดูประกาศ");
    assertThat(((Block.Paragraph) blocks.getFirst()).content().runs())
        .filteredOn(run -> run.styles().contains(Style.BOLD))
        .extracting(Run::text)
        .containsExactly("กว่าร้อยคน");
    assertThat(((Block.ItemList) blocks.get(2)).items())
        .extracting(Block.Item::mark)
        .containsExactly("3.", "4.");
  }

  @Test
  void theHeadingAtTheTopIsTheTitleWhereNoneIsTold() {
    Article article = article("# ข่าวเช้า\n\n" + LONG + "\n\n# ข่าวเย็น\n\n" + LONG);
    assertThat(article.title()).isEqualTo("ข่าวเช้า");
    assertThat(article.blocks()).extracting(Block::text).containsExactly(LONG, "ข่าวเย็น", LONG);
    String told = "---\ntitle: อีกชื่อหนึ่ง\n---\n# ข่าวเช้า\n\n" + LONG;
    assertThat(article(told).title()).isEqualTo("อีกชื่อหนึ่ง");
    assertThat(article(told).blocks()).extracting(Block::text).containsExactly("ข่าวเช้า", LONG);
  }

  @Test
  void notebooksNamePicturesAndNotesInTheirOwnWay() {
    Resource picture = new Resource("https://klong.example/p.png", "image/png", PNG);
    Resources beside = Resources.of(Map.of("แฟ้ม/แม่น้ำ 1.png", picture));
    Extraction extraction =
        extract(
            "![[แฟ้ม/แม่น้ำ 1.png]]\n\n[[นายคำ แสนดี|ผู้ใหญ่คำ]]กับ[[บ้านน้ำใส]] " + LONG, beside);
    Extraction.Extracted found = (Extraction.Extracted) extraction;
    assertThat(found.pictures()).hasSize(1);
    assertThat(found.article().blocks().getLast().text())
        .isEqualTo("ผู้ใหญ่คำกับบ้านน้ำใส " + LONG);
  }

  @Test
  void stressAroundQuotedWordsIsTold() {
    Block first =
        article("**\"คำ\"**ต่อ ป้าย**“ห้าม”**จอด *(เอน)*ลง **หนา**ไป 2**3 \n\n" + LONG)
            .blocks()
            .getFirst();
    assertThat(first.text()).isEqualTo("\"คำ\"ต่อ ป้าย“ห้าม”จอด (เอน)ลง หนาไป 2**3");
    assertThat(((Block.Paragraph) first).content().runs())
        .filteredOn(run -> !run.styles().isEmpty())
        .extracting(Run::text)
        .containsExactly("\"คำ\"", "“ห้าม”", "(เอน)", "หนา");
  }

  @Test
  void boxesTasksAndFurtherMarksOfNotebooksAreRead() {
    Article article =
        article(
            """
            > [!note]- หมายเหตุ
            > อ่านก่อน

            > [!warning]
            > ระวัง

            - [ ] ปลูก
            - [x] รดน้ำ
              collapsed:: true

            ~~เลิกแล้ว~~ และ ==เน้น== ไว้ ^a1b2c3

            `[[a]] ~~b~~` กับ

            ```
            [[c]] ==d==
            - [ ] e
            ```

            """
                + LONG);
    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly(
            "หมายเหตุ",
            "อ่านก่อน",
            "Warning",
            "ระวัง",
            "• ☐ ปลูก\n• ☑ รดน้ำ",
            "เลิกแล้ว และ เน้น ไว้",
            "[[a]] ~~b~~ กับ",
            "[[c]] ==d==\n- [ ] e",
            LONG);
    assertThat(((Block.Paragraph) article.blocks().get(5)).content().runs().getFirst().styles())
        .containsExactly(Style.STRIKE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"ข่าวเช้า\"\nauthor = \"คำ\"\ndate = 2020-01-02\n+++\n\n",
        "title:: ข่าวเช้า\nauthor:: คำ\ndate:: 2020-01-02\n\n",
        "# ข่าวเช้า\n\nAuthor: คำ\nDate: 2020-01-02\nURL: https://klong.example/7\n\n",
        "Title: ข่าวเช้า\nAuthor: คำ\nDate: 2020-01-02\nURL: https://klong.example/7\n\n"
      })
  void notebooksTellOfATextInTheirOwnWays(String above) {
    Article article = article(above + LONG);
    assertThat(article.title()).isEqualTo("ข่าวเช้า");
    assertThat(article.byline()).containsExactly("คำ");
    assertThat(article.published()).isEqualTo("2020-01-02");
    assertThat(article.blocks()).extracting(Block::text).containsExactly(LONG);
  }

  @Test
  void linesWithoutEndAreSeveralParagraphs() {
    assertThat(article("\"น้ำ\"\n".repeat(1_500) + "\n" + LONG).blocks()).hasSize(3);
  }

  @Test
  void whatJoplinTellsBelowIsNoText() {
    Article article =
        article(
            "ข่าวเช้า\n\n"
                + LONG
                + "\n\nid: 0123456789abcdef0123456789abcdef\nparent_id: \nauthor: คำ\n"
                + "created_time: 2021-03-04T05:06:07.000Z\nsource: joplin-desktop\ntype_: 1");
    assertThat(article.title()).isEqualTo("ข่าวเช้า");
    assertThat(article.byline()).containsExactly("คำ");
    assertThat(article.blocks()).extracting(Block::text).containsExactly(LONG);
  }

  @Test
  void markupInItIsReadAndNothingRuns() {
    Article article = article(LONG + "\n\nน้ำ H<sub>2</sub>O <script>alert(1)</script>ใส\n");
    assertThat(article.blocks()).extracting(Block::text).containsExactly(LONG, "น้ำ H2O ใส");
  }

  @Test
  void aFewWordsAreNoArticle() {
    assertThat(extract("# ซื้อของ\n\n- ไข่\n", Resources.NONE))
        .isInstanceOf(Extraction.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "*a **b ",
        "[",
        "![a](",
        "`a",
        "[[",
        "[^1]: a\n\n",
        "~~a ",
        "==a ",
        "**\"ก",
        "`` ` "
      })
  void endlessMarksAreRead(String mark) {
    assertThat(article(LONG + "\n\n" + mark.repeat(5_000) + "x").blocks()).isNotEmpty();
  }

  @Test
  void commentsOfTheWriterAreLeftOut() {
    Article article =
        article(
            """
            # ปลูกต้นไม้ริมคลอง

            %%%%
            ยังไม่แน่ใจ

            ถามสมชายก่อน
            %%%%

            %s%%%%จริงหรือ%%%% กว่าร้อยคน %%%%ต่อ
            บรรทัดใหม่%%%% มาช่วย

            ```
            %%%%y%%%%
            ```

            ราคา 100%%%% และ 50%%%% ของเดิม `%%%%x%%%%` มี %%%% ที่ไม่ปิด
            """
                .formatted(LONG));
    assertThat(article.blocks().stream().map(Block::text))
        .containsExactly(
            LONG + " กว่าร้อยคน มาช่วย",
            "%%y%%",
            "ราคา 100%% และ 50%% ของเดิม %%x%% มี %% ที่ไม่ปิด");
  }

  @Test
  void theSameSignsInOtherLanguagesAreNoComments() {
    Article article =
        article(
            """
            # สูตรคำนวณ

            %s

            %%%% ตอนแรก
            บรรทัดแรก

            %%%% ตอนที่สอง
            บรรทัดที่สอง

            คำสั่ง %%%%do ในสูตร

            %%%%
            ลืมลบ
            %%%%
            """
                .formatted(LONG));
    assertThat(article.blocks().stream().map(Block::text))
        .containsExactly(
            LONG, "%% ตอนแรก บรรทัดแรก", "%% ตอนที่สอง บรรทัดที่สอง", "คำสั่ง %%do ในสูตร");
  }

  @Test
  void whatWasKeptAsPlainTextUnderItsNameIsReadAnew() {
    byte[] bytes = ("# ปลูกต้นไม้ริมคลอง\n\n- " + LONG + "\n- **ดี**\n").getBytes(UTF_8);
    Capture kept =
        new Capture("a/note.md", null, null, null, "text/plain", bytes, null, Resources.NONE);
    assertThat(new Extractor().extract(kept))
        .isInstanceOfSatisfying(
            Extraction.Extracted.class,
            found ->
                assertThat(found.article().blocks())
                    .singleElement()
                    .isInstanceOf(Block.ItemList.class));
  }
}
