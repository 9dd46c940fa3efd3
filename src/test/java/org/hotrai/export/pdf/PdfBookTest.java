package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.book.Cover;
import org.hotrai.export.pdf.book.Fact;
import org.hotrai.export.pdf.book.Remark;
import org.hotrai.export.pdf.picture.PictureSource;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.text.Span;
import org.hotrai.text.date.DateForm;
import org.junit.jupiter.api.Test;

class PdfBookTest {
  private static final String SENTENCE = "ที่ประชุมเห็นชอบแผนพัฒนาพื้นที่ชายฝั่งในปีหน้า ";

  @Test
  void theCoverSaysWhatItIsAndHasNoNumber() throws IOException {
    PdfArticle article = article("เรื่องแรก", Printed.paragraph("ก"));
    try (PDDocument document = printed(EnumSet.of(BookPart.COVER), article)) {
      PdfText cover = PdfText.of(document.getPage(0));
      assertThat(cover.text()).isEqualTo("รวมเรื่องจำนวน 1จัดทำด้วยหอไตร");
      assertThat(cover.artifacts()).isEmpty();
      assertThat(PdfText.of(document.getPage(1)).artifacts()).isEqualTo("2 / 2");
    }
  }

  @Test
  void contentsOfAnyLengthTellThePagesAndLeadThere() throws IOException {
    PdfArticle[] articles =
        IntStream.range(0, 90)
            .mapToObj(i -> article("เรื่องที่ " + i, paragraphs(1 + i % 3 * 14)))
            .toArray(PdfArticle[]::new);
    Set<BookPart> parts = EnumSet.of(BookPart.COVER, BookPart.CONTENTS, BookPart.INDEX);
    try (PDDocument document = printed(parts, articles)) {
      StringBuilder wanted = new StringBuilder("สารบัญ");
      List<PDPage> targets = new ArrayList<>();
      int front = 0;
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        String text = PdfText.of(document.getPage(i)).text();
        int title = titleOn(text);
        front = title == 0 ? i : front;
        if (title >= 0 || text.startsWith("ดัชนี")) {
          wanted.append(title < 0 ? "ดัชนี" : "เรื่องที่ " + title).append(i + 1);
          targets.add(document.getPage(i));
        }
      }
      assertThat(front).isGreaterThan(3);
      StringBuilder contents = new StringBuilder();
      Set<PDPage> led = new HashSet<>();
      for (int i = 1; i < front; i++) {
        contents.append(PdfText.of(document.getPage(i)).text());
        for (PDAnnotation annotation : document.getPage(i).getAnnotations()) {
          PDPageDestination to =
              (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
          led.add(to.getPage());
        }
      }
      assertThat(contents.toString()).isEqualTo(wanted.toString());
      assertThat(led).containsExactlyInAnyOrderElementsOf(targets);
    }
  }

  private static int titleOn(String text) {
    for (int i = 0; i < 90; i++) {
      if (text.startsWith("เรื่องที่ " + i + SENTENCE.strip())) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void theIndexTellsThePagesThatLayoutPutMentionsOn() throws IOException {
    Block.Table table =
        new Block.Table(
            RichText.plain("ตาราง"),
            List.of(
                new Block.Row(List.of(cell("ก"), cell("ข"))),
                new Block.Row(List.of(cell("ค"), cell("กรมประมง")))));
    Block.ItemList list =
        new Block.ItemList(
            List.of(
                new Block.Item(0, "•", RichText.plain("ข้อ")),
                new Block.Item(0, "•", RichText.plain("จังหวัดตรัง"))));
    List<Block> blocks = new ArrayList<>(List.of(paragraphs(80)));
    blocks.add(table);
    blocks.addAll(List.of(paragraphs(60)));
    blocks.add(list);
    List<Mention> mentions =
        List.of(
            mention(0, 0, 9, EntityType.EVENT, "ที่ประชุม"),
            mention(80, table.text().indexOf("กรมประมง"), 8, EntityType.ORGANISATION, "กรมประมง"),
            mention(141, list.text().indexOf("จังหวัดตรัง"), 11, EntityType.PLACE, "ตรัง"));
    PdfArticle article =
        new PdfArticle(
            article("เรื่อง", blocks.toArray(Block[]::new)).article(),
            List.of(),
            mentions,
            List.of(),
            List.of());
    try (PDDocument document = printed(EnumSet.of(BookPart.INDEX), article)) {
      int last = document.getNumberOfPages();
      assertThat(PdfText.of(document.getPage(last - 1)).text())
          .isEqualTo(
              "ดัชนี"
                  + ("องค์กรกรมประมง  " + pageOf("กรมประมง", document))
                  + ("สถานที่ตรัง  " + pageOf("จังหวัดตรัง", document))
                  + "เหตุการณ์ที่ประชุม  1");
    }
  }

  private static int pageOf(String words, PDDocument document) throws IOException {
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      if (PdfText.of(document.getPage(i)).text().contains(words)) {
        return i + 1;
      }
    }
    return -1;
  }

  @Test
  void highlightsAndNotesLeaveTheTextAsItIs() throws IOException {
    Block paragraph = Printed.paragraph(SENTENCE.repeat(6).strip());
    PdfArticle marked =
        new PdfArticle(
            article("เรื่อง", paragraph).article(),
            List.of(),
            List.of(),
            List.of(
                new Remark(0, new Span(9, 20), ""), new Remark(0, new Span(60, 130), "ดูอีกที")),
            List.of("เก็บไว้อ้าง"));
    String text = "เรื่อง" + SENTENCE.repeat(6).strip();
    try (PDDocument document = printed(EnumSet.of(BookPart.HIGHLIGHTS), marked)) {
      assertThat(PdfText.of(document)).isEqualTo(text);
      assertThat(content(document)).contains("1 0.941 0.659 rg");
    }
    try (PDDocument document = printed(EnumSet.of(BookPart.NOTES), marked)) {
      String quote = SENTENCE.repeat(6).substring(60, 130);
      assertThat(PdfText.of(document))
          .isEqualTo(text + "บันทึกเก็บไว้อ้าง1 “" + quote + "”ดูอีกที");
      assertThat(content(document)).doesNotContain("1 0.941 0.659 rg");
    }
  }

  @Test
  void digitsAreThoseThatWereChosen() throws IOException {
    PdfArticle article = article("เรื่อง", Printed.paragraph("ก"));
    PdfBook book =
        book(EnumSet.of(BookPart.CONTENTS), new DateForm(DateForm.Era.BOTH, true), article);
    try (PDDocument document = printed(book, article)) {
      assertThat(PdfText.of(document.getPage(0)).text()).isEqualTo("สารบัญเรื่อง๒");
      assertThat(PdfText.of(document.getPage(1)).artifacts()).isEqualTo("๒ / ๒");
    }
  }

  @Test
  void whatIsKnownStandsBelowTheTitle() throws IOException {
    List<Fact> facts =
        List.of(
            new Fact("ที่อยู่เว็บ", "https://example.org/ไทย", "https://example.org/%E0%B9%84"),
            Fact.of("SHA-256", "0123\n4567"));
    PdfArticle article =
        new PdfArticle(article("เรื่อง", Printed.paragraph("เนื้อความ")).article(), facts);
    try (PDDocument document = printed(EnumSet.of(BookPart.DETAILS), article)) {
      assertThat(PdfText.of(document))
          .isEqualTo("เรื่องที่อยู่เว็บ https://example.org/ไทยSHA-256 01234567เนื้อความ");
      assertThat(document.getPage(0).getAnnotations()).hasSize(1);
    }
    try (PDDocument document = printed(Set.of(), article)) {
      assertThat(PdfText.of(document)).isEqualTo("เรื่องเนื้อความ");
    }
  }

  private static String content(PDDocument document) throws IOException {
    return new String(
        document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private static PdfArticle article(String title, Block... blocks) {
    Article article =
        new Article(title, List.of(), null, "th", null, null, List.of(), List.of(blocks));
    return new PdfArticle(article, List.of());
  }

  private static Block[] paragraphs(int count) {
    return Collections.nCopies(count, Printed.paragraph(SENTENCE.strip())).toArray(Block[]::new);
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(RichText.plain(text), false, 1, 1);
  }

  private static Mention mention(int block, int start, int length, EntityType type, String name) {
    return new Mention(
        block, start, start + length, type, name, name, null, Mention.Origin.RULE, 1);
  }

  private static PDDocument printed(Set<BookPart> parts, PdfArticle... articles)
      throws IOException {
    return printed(book(parts, DateForm.USUAL, articles), articles);
  }

  private static PdfBook book(Set<BookPart> parts, DateForm form, PdfArticle... articles) {
    List<String> titles = new ArrayList<>();
    for (PdfArticle article : articles) {
      titles.add(article.article().title());
    }
    Cover cover = new Cover("รวมเรื่อง", List.of(Fact.of("จำนวน", "1")), "จัดทำด้วยหอไตร");
    return new PdfBook(parts, cover, titles, form, List::of, false);
  }

  private static PDDocument printed(PdfBook book, PdfArticle... articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfExport(Printed.WORDS, PictureSource.NONE, PageSetup.USUAL)
        .write(List.of(articles).iterator(), book, Printed.INFO, out);
    return Loader.loadPDF(out.toByteArray());
  }
}
