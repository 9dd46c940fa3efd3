package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.picture.PictureSource;
import org.hotrai.export.pdf.preview.ArgbImage;
import org.hotrai.export.pdf.preview.PageImage;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.message.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfExportTest {
  private static final Sheet SHEET = PageSetup.USUAL.sheet();
  private static final String LONG =
      "คณะกรรมการได้พิจารณาร่างระเบียบว่าด้วยการจัดเก็บเอกสารแล้วเห็นว่าควรให้ผู้ที่เกี่ยวข้องดูได้จาก"
          + " https://example.org/a-very-long-address/that-runs-on/and-on/and-on?with=more&of=it"
          + " และ abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijkl"
          + " ";

  @Test
  void noLinePassesTheMargins() throws IOException {
    Block[] blocks =
        IntStream.range(0, 30)
            .mapToObj(i -> i % 3 == 0 ? quotation(i) : Printed.paragraph(LONG.repeat(1 + i % 4)))
            .toArray(Block[]::new);
    try (PDDocument document = Printed.document(Printed.article(LONG, blocks))) {
      for (PDPage page : document.getPages()) {
        for (PdfText.Shown shown : PdfText.of(page).shown()) {
          assertThat(shown.left()).isGreaterThanOrEqualTo(SHEET.side() - 0.01);
          assertThat(shown.right()).isLessThanOrEqualTo(595.276 - SHEET.side() + 0.1);
          double top = SHEET.height() - shown.baseline();
          if (shown.artifact()) {
            assertThat(Math.min(top, shown.baseline())).isLessThan(50);
          } else {
            assertThat(top).isBetween(SHEET.top(), SHEET.bottom());
          }
        }
      }
    }
  }

  @Test
  void pagesAreNumberedAndNameTheirArticle() throws IOException {
    Block[] blocks = Collections.nCopies(20, Printed.paragraph(LONG)).toArray(Block[]::new);
    try (PDDocument document = Printed.document(Printed.article("เรื่องยาว", blocks))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      assertThat(PdfText.of(document.getPage(0)).artifacts()).isEqualTo("1 / " + pages);
      assertThat(PdfText.of(document.getPage(1)).artifacts()).isEqualTo("เรื่องยาว2 / " + pages);
    }
  }

  @Test
  void everyArticleBeginsAPageAndHasABookmark() throws IOException {
    PdfArticle first = Printed.article("เรื่องแรก", Printed.paragraph("ก"));
    PdfArticle second = Printed.article("เรื่องที่สอง", Printed.paragraph("ข"));
    try (PDDocument document = Printed.document(first, second)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      assertThat(titles).containsExactly("เรื่องแรก", "เรื่องที่สอง");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {38, 39, 40, 41, 42, 43})
  void aHeadingStaysWithWhatFollows(int linesBefore) throws IOException {
    Block before = new Block.Code("ก\n".repeat(linesBefore) + "ก");
    Block heading = new Block.Heading(2, RichText.plain("หัวข้อ"));
    try (PDDocument document =
        Printed.document(Printed.article("ชื่อ", before, heading, Printed.paragraph("ตามมา")))) {
      for (PDPage page : document.getPages()) {
        String text = PdfText.of(page).text();
        assertThat(text.contains("หัวข้อ")).isEqualTo(text.contains("ตามมา"));
      }
    }
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    try (PDDocument document = Printed.document(Printed.article("ก"))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("ชุดบทความ");
      assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Hotrai");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th");
      assertThat(packet(document)).contains("ชุดบทความ", "Hotrai", "2026-01-02T03:04:05Z");
    }
  }

  @Test
  void fontsAreEmbeddedAsSubsets() throws IOException {
    Block mixed = Printed.paragraph("ไทย ລາວ ខ្មែរ မြန်မာ");
    try (PDDocument document = Printed.document(Printed.article("ชื่อ", mixed))) {
      List<String> names = new ArrayList<>();
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getFontDescriptor().getFontFile2().toByteArray().length).isLessThan(20_000);
        assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
        names.add(font.getName().substring(7));
      }
      assertThat(names)
          .containsExactlyInAnyOrder(
              "Sarabun-SemiBold",
              "Sarabun-Regular",
              "NotoSansLao-Regular",
              "NotoSansKhmer-Regular",
              "NotoSansMyanmar-Regular");
    }
  }

  @Test
  void whatNoFaceHasIsCopiedAsItWasWritten() throws IOException {
    try (PDDocument document =
        Printed.document(Printed.article("ก", Printed.paragraph("ก😀 中ข")))) {
      assertThat(PdfText.of(document)).isEqualTo("กก😀 中ข");
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        for (int code = 1; code < 10; code++) {
          assertThat(((PDType0Font) font).codeToGID(code) == 0)
              .isEqualTo(font.toUnicode(code) == null);
        }
      }
    }
  }

  @Test
  void linksOpenWhatIsSafeToOpen() throws IOException {
    RichText text =
        new RichText(
            List.of(
                new Run("ประเทศไทย", Set.of(), "https://th.wikipedia.org/wiki/ไทย", null),
                new Run(" ร้าย", Set.of(), "javascript:alert(1)", null),
                new Run(" แฟ้ม", Set.of(), "file:///etc/passwd", null)));
    try (PDDocument document = Printed.document(Printed.article("ก", new Block.Paragraph(text)))) {
      List<String> urls = new ArrayList<>();
      for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
        urls.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
      }
      assertThat(urls).containsExactly("https://th.wikipedia.org/wiki/%E0%B9%84%E0%B8%97%E0%B8%A2");
    }
  }

  @Test
  void theSameArticlesGiveTheSameBytes() throws IOException {
    PdfArticle article = Printed.article("ชื่อเรื่อง", Printed.paragraph(LONG.repeat(9)));
    assertThat(Printed.bytes(PictureSource.NONE, article))
        .isEqualTo(Printed.bytes(PictureSource.NONE, article));
  }

  @Test
  void aJpegGoesInAsItIsAndOnce() throws IOException {
    byte[] jpeg = picture("jpg");
    Block image = new Block.Image("https://example.org/p.jpg", null, "ภาพ", RichText.EMPTY);
    byte[] file = Printed.bytes(i -> Optional.of(jpeg), Printed.article("ก", image, image));
    try (PDDocument document = Loader.loadPDF(file)) {
      List<PDImageXObject> pictures = pictures(document.getPage(0));
      assertThat(pictures).hasSize(1);
      assertThat(pictures.getFirst().getStream().getCOSObject().createRawInputStream())
          .hasBinaryContent(jpeg);
    }
  }

  @Test
  void aBrokenPictureLeavesItsWords() throws IOException {
    Block image = new Block.Image("p", null, "ภาพหมู่", RichText.plain("คำบรรยาย"));
    byte[] file =
        Printed.bytes(i -> Optional.of(new byte[] {1, 2, 3}), Printed.article("ก", image));
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(PdfText.of(document)).isEqualTo("กภาพ: ภาพหมู่คำบรรยาย");
    }
  }

  @Test
  void aTableOverTwoPagesRepeatsItsHeadOutsideTheText() throws IOException {
    List<Block.Row> rows = new ArrayList<>();
    rows.add(new Block.Row(List.of(new Block.Cell(RichText.plain("หัวตาราง"), true, 1, 1))));
    StringBuilder cells = new StringBuilder("กหัวตาราง");
    for (int i = 0; i < 60; i++) {
      rows.add(new Block.Row(List.of(new Block.Cell(RichText.plain("แถว" + i), false, 1, 1))));
      cells.append("แถว").append(i);
    }
    Block table = new Block.Table(RichText.EMPTY, rows);
    try (PDDocument document = Printed.document(Printed.article("ก", table))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(PdfText.of(document)).isEqualTo(cells.toString());
      // The title of the running head, the repeated head said as a space, the page number.
      assertThat(PdfText.of(document.getPage(1)).artifacts()).isEqualTo(" ก2 / 2");
    }
  }

  @Test
  void figuresEndOneBelowTheOther() throws IOException {
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Cell> names =
        List.of(
            new Block.Cell(RichText.plain("ภาค"), false, 1, 1),
            new Block.Cell(RichText.plain("จำนวน"), false, 1, 1));
    rows.add(new Block.Row(names));
    rows.add(new Block.Row(List.of(new Block.Cell(RichText.plain("ทุกภาค"), false, 2, 1))));
    for (String figure : List.of("๙", "1,250.50", "(7)", "–", "12%")) {
      Block.Cell name = new Block.Cell(RichText.plain("แถวของ " + figure), false, 1, 1);
      rows.add(new Block.Row(List.of(name, new Block.Cell(RichText.plain(figure), false, 1, 1))));
    }
    try (PDDocument document =
        Printed.document(Printed.article("ก", new Block.Table(RichText.EMPTY, rows)))) {
      Map<Long, Double> ends = new TreeMap<>();
      for (PdfText.Shown shown : PdfText.of(document.getPage(0)).shown()) {
        if (!shown.artifact()) {
          ends.merge(Math.round(shown.baseline()), shown.right(), Math::max);
        }
      }
      List<Double> ofRows = List.copyOf(ends.values()).subList(0, rows.size() - 2);
      assertThat(ofRows)
          .allSatisfy(end -> assertThat(end).isCloseTo(ofRows.getFirst(), within(1.0)));
    }
  }

  @Test
  void aRowHigherThanAPageBeginsBelowTheLastAndFillsThePages() throws IOException {
    List<String> lines = IntStream.range(0, 120).mapToObj(i -> "แถว" + i).toList();
    Block table =
        new Block.Table(
            RichText.EMPTY,
            List.of(
                new Block.Row(List.of(new Block.Cell(RichText.plain("หัวตาราง"), true, 1, 1))),
                new Block.Row(
                    List.of(
                        new Block.Cell(RichText.plain(String.join("\n", lines)), false, 1, 1)))));
    try (PDDocument document = Printed.document(Printed.article("ก", table))) {
      assertThat(PdfText.of(document)).isEqualTo("กหัวตาราง" + String.join("", lines));
      int pages = document.getNumberOfPages();
      for (int page = 0; page < pages - 1; page++) {
        assertThat(PdfText.of(document.getPage(page)).shown())
            .filteredOn(shown -> !shown.artifact())
            .extracting(PdfText.Shown::baseline)
            .anyMatch(baseline -> baseline < SHEET.height() - SHEET.bottom() + 40);
      }
      assertThat(PdfText.of(document.getPage(pages - 1)).artifacts()).startsWith(" ก");
    }
  }

  @Test
  void nothingToExportIsRefused() {
    PdfExport export = new PdfExport(Printed.WORDS, PictureSource.NONE, PageSetup.USUAL);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> export.write(Collections.emptyIterator(), Printed.INFO, out))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.told().code()).isEqualTo("export.pdf.nothing"));
    assertThat(out.size()).isZero();
  }

  @Test
  void whatTheArticlesThrowEndsTheExportAndWritesNothing() {
    Iterator<PdfArticle> cancelled =
        Arrays.asList(1, 2).stream()
            .map(i -> {
              if (i == 2) {
                throw new IllegalStateException("cancelled");
              }
              return Printed.article("ก", Printed.paragraph("ข"));
            })
            .iterator();
    PdfExport export = new PdfExport(Printed.WORDS, PictureSource.NONE, PageSetup.USUAL);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> export.write(cancelled, Printed.INFO, out))
        .isInstanceOf(IllegalStateException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void aPageCanBeSeen(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.pdf");
    Files.write(file, Printed.bytes(PictureSource.NONE, Printed.article("ชื่อเรื่อง")));
    ArgbImage image = PageImage.first(file, 1, 0.5f).pages().getFirst();
    assertThat(image.width()).isEqualTo(297);
    assertThat(image.height()).isEqualTo(420);
    assertThat(image.pixels()).hasSize(297 * 420).contains(0xFFFFFFFF);
    assertThat(Arrays.stream(image.pixels()).filter(pixel -> (pixel & 0xFF) < 0x80).count())
        .isGreaterThan(50);
  }

  private static String packet(PDDocument document) throws IOException {
    byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
    return new String(packet, StandardCharsets.UTF_8);
  }

  private static Block.Quotation quotation(int times) {
    return new Block.Quotation(RichText.plain(LONG.repeat(1 + times % 3)));
  }

  private static byte[] picture(String format) throws IOException {
    BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillOval(10, 10, 60, 40);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static List<PDImageXObject> pictures(PDPage page) throws IOException {
    List<PDImageXObject> pictures = new ArrayList<>();
    COSDictionary resources = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    for (COSName name : resources.keySet()) {
      pictures.add((PDImageXObject) page.getResources().getXObject(name));
    }
    return pictures;
  }
}
