package org.hotrai.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.SourceLink;
import org.hotrai.article.SourceLink.Role;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextArticleTest {
  private static final String FIRST =
      "ชุมชนริมคลองร่วมกันปลูกต้นไม้ตลอดสองฝั่งน้ำในเช้าวันเสาร์ที่ผ่านมา";
  private static final String SECOND =
      "ผู้จัดงานกล่าวว่าต้นไม้กว่า 400 ต้นได้รับจากสวนสาธารณะใกล้เคียงโดยไม่คิดมูลค่า";

  private static Capture capture(byte[] text) {
    return new Capture(
        "note.txt",
        null,
        "https://klong.example/7",
        null,
        "text/plain",
        text,
        null,
        Resources.NONE);
  }

  private static Extraction extract(byte[] text) {
    return new Extractor().extract(capture(text));
  }

  private static Article article(String text) {
    Extraction extraction = extract(text.getBytes(UTF_8));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  private static void assertParagraphs(String text, String... paragraphs) {
    assertThat(article(text).blocks()).extracting(Block::text).containsExactly(paragraphs);
  }

  @Test
  void isCalledAsItsContainerDoes() {
    String letter = "สวัสดีทุกคน\n\n" + FIRST + "\n\n" + SECOND;
    Capture mail = capture(letter.getBytes(UTF_8)).called("ปลูกต้นไม้ริมคลอง");
    Article article = ((Extraction.Extracted) new Extractor().extract(mail)).article();
    assertThat(article.title()).isEqualTo("ปลูกต้นไม้ริมคลอง");
    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly("สวัสดีทุกคน", FIRST, SECOND);
  }

  @Test
  void readsWhatANotebookNotesAboveTheText() {
    Article article =
        article(
            """
            ---
            title: "ปลูกต้นไม้: ริมคลอง"
            source: "https://klong.example/7"
            author:
              - "[[สมชาย ใจดี]]"
              - "[[สมหญิง ใจงาม]]"
            published: 2019-12-19
            tags: [ข่าว]
            ---
            # ปลูกต้นไม้: ริมคลอง

            %s

            %s
            """
                .formatted(FIRST, SECOND));
    assertThat(article.title()).isEqualTo("ปลูกต้นไม้: ริมคลอง");
    assertThat(article.byline()).containsExactly("สมชาย ใจดี", "สมหญิง ใจงาม");
    assertThat(article.published()).isEqualTo("2019-12-19");
    assertThat(article.blocks()).extracting(Block::text).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FIRST,
        "ถาม: เปิดเมื่อใด\nตอบ: วันเสาร์\nถาม: ใครยืมได้\nตอบ: ทุกคน",
        "ที่: ตร 0503/123\nเรื่อง: ขอเชิญประชุม\nเรียน: ผู้ใหญ่บ้าน",
        "To: the mayor\nSubject: old files"
      })
  void aTextBetweenLinesOfDashesIsText(String between) {
    assertThat(article("---\n" + between + "\n---\n\n" + SECOND).text())
        .contains(between.lines().toList())
        .contains(SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "title: นายก: \"ไม่ออก\" | นายก: \"ไม่ออก\"",
        "title: [ด่วน] นายก \"ไม่ออก\" | [ด่วน] นายก \"ไม่ออก\"",
        "title: \"นายก \\\"ไม่ออก\\\"\" | นายก \"ไม่ออก\"",
        "title: 'It''s late' | It's late",
        "ชื่อเรื่อง: ข่าวคลอง | ข่าวคลอง",
      })
  void readsTheTitleAboveTheTextAsItIsWritten(String line, String title) {
    assertThat(article("---\n" + line + "\n---\n" + FIRST).title()).isEqualTo(title);
  }

  @Test
  void readsAListOfAuthorsOnOneLine() {
    assertThat(article("---\nauthors: [\"สมชาย ใจดี\", สมหญิง ใจงาม]\n---\n" + FIRST).byline())
        .containsExactly("สมชาย ใจดี", "สมหญิง ใจงาม");
  }

  @Test
  void readsTitleDateAddressAndParagraphs() {
    Article article =
        article(
            "ปลูกต้นไม้ริมคลอง\r\nhttps://klong.example/7\r\n๑๙ ธันวาคม ๒๕๖๒\r\n\r\n"
                + FIRST
                + "\r\n\r\n"
                + SECOND
                + " ที่มา: https://park.example/trees\r\n");
    assertThat(article.title()).isEqualTo("ปลูกต้นไม้ริมคลอง");
    assertThat(article.published()).isEqualTo("2019-12-19");
    assertThat(article.language()).isEqualTo("th");
    assertThat(article.sourceUrl()).isEqualTo("https://klong.example/7");
    assertThat(article.links())
        .contains(
            new SourceLink(
                "https://park.example/trees", Role.COMPILED_FROM, "https://park.example/trees"));
  }

  @Test
  void takesEachLineForAParagraphWhereNoneIsEmpty() {
    assertParagraphs("ปลูกต้นไม้\n" + FIRST + "\n" + SECOND, FIRST, SECOND);
  }

  @Test
  void joinsLinesThatAMarginBroke() {
    assertParagraphs(
        "ปลูกต้นไม้\n\n" + FIRST + "\n" + SECOND + "\n\nThe trees are small\nand young.",
        FIRST + SECOND,
        "The trees are small and young.");
  }

  @Test
  void joinsTheLinesOfAnOnlyParagraph() {
    assertParagraphs(
        """
        Trees

        Neighbours along the canal came together
        last Saturday to plant trees, and some of
        them stayed.
        """,
        "Neighbours along the canal came together last Saturday to plant trees, and some of them"
            + " stayed.");
  }

  @Test
  void takesALongLineForAWholeParagraph() {
    assertParagraphs(
        "ปลูกต้นไม้\n\n" + FIRST + SECOND + "\n" + SECOND + "\n\n" + FIRST,
        FIRST + SECOND,
        SECOND,
        FIRST);
  }

  @Test
  void beginsParagraphsAtIndentsAndItems() {
    assertParagraphs(
        "ปลูกต้นไม้\n\n\t" + FIRST + "\n\t\n\t" + SECOND + "\n1. ขุดหลุม\n2. ปลูก",
        FIRST,
        SECOND,
        "1. ขุดหลุม",
        "2. ปลูก");
  }

  @Test
  void keepsCharactersThatMeanMarkupElsewhere() {
    assertParagraphs("ปลูกต้นไม้\n\n" + FIRST + " <b> & &amp;", FIRST + " <b> & &amp;");
  }

  @Test
  void namesATextWithALongFirstLineByItsFirstWords() {
    Article article = article((FIRST + " ").repeat(4) + "\n\n" + SECOND);
    assertThat(article.title()).startsWith("ชุมชนริมคลอง").endsWith("…");
    assertThat(article.blocks()).hasSize(2);
  }

  @Test
  void readsOldThaiTexts() {
    byte[] text = ("ปลูกต้นไม้\n\n" + FIRST).getBytes(Charset.forName("x-windows-874"));
    assertThat(((Extraction.Extracted) extract(text)).article().text()).isEqualTo(FIRST);
  }

  @Test
  void refusesATextWithNothingToSay() {
    assertThat(extract("ปลูกต้นไม้\n\nดี".getBytes(UTF_8))).isInstanceOf(Extraction.Rejected.class);
    assertThat(extract("https://klong.example/7".getBytes(UTF_8)))
        .isInstanceOf(Extraction.Rejected.class);
  }
}
