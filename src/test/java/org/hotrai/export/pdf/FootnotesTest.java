package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.hotrai.article.Block;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.book.Cover;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.picture.PictureSource;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;
import org.hotrai.text.date.DateForm;

/** Notes stand at the foot of the page that bears their mark. */
class FootnotesTest {
  private static final String SENTENCE =
      "คณะกรรมการหอไตรเห็นชอบให้ซ่อมตู้พระธรรมและจัดทำบัญชีใบลานทุกผูก ";
  private static final int MUCH = 10;
  private static final PageSetup TWO_COLUMNS =
      new PageSetup(Paper.A4, 2, 20, 11, Typeface.SARABUN, Alignment.RAGGED);
  private static final PageSetup SMALL =
      new PageSetup(Paper.A5, 1, 18, 12, Typeface.SARABUN, Alignment.JUSTIFIED);

  private static Run mark(int note) {
    return new Run("[" + note + "]", Set.of(), null, null, note);
  }

  /** So many sentences, then the marks, then a word. */
  private static RichText text(int sentences, int... notes) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(SENTENCE.repeat(sentences).strip()));
    for (int note : notes) {
      runs.add(mark(note));
    }
    runs.add(Run.plain(" จบ"));
    return new RichText(runs);
  }

  private static Block paragraph(int sentences, int... notes) {
    return new Block.Paragraph(text(sentences, notes));
  }

  /** A note whose first and last words tell its number. */
  private static Block.Footnote note(int number, int sentences) {
    String text =
        "ต้นเชิงอรรถที่" + number + "ก " + SENTENCE.repeat(sentences) + "ท้ายที่" + number + "ข";
    return new Block.Footnote(number, "[" + number + "]", RichText.plain(text));
  }

  private static PDDocument printed(PageSetup setup, Block... blocks) throws IOException {
    return Loader.loadPDF(
        Printed.bytes(setup, PictureSource.NONE, Printed.article("ชื่อเรื่อง", blocks)));
  }

  private static List<String> pages(PDDocument document) throws IOException {
    List<String> texts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      texts.add(PdfText.of(page).text());
    }
    return texts;
  }

  private static long pageOf(List<String> pages, String words) {
    return pages.stream().takeWhile(page -> !page.contains(words)).count();
  }

  @Example
  void aNoteStandsAtTheFootOfThePageOfItsMark() throws IOException {
    try (PDDocument document =
        printed(PageSetup.USUAL, paragraph(20), paragraph(2, 1), paragraph(70), note(1, 1))) {
      List<String> pages = pages(document);
      assertThat(pages.size()).isGreaterThan(1);
      assertThat(pages.getFirst()).endsWith("ท้ายที่1ข");
      Sheet sheet = PageSetup.USUAL.sheet();
      double lowest =
          PdfText.of(document.getPage(0)).shown().stream()
              .filter(shown -> !shown.artifact())
              .mapToDouble(PdfText.Shown::baseline)
              .min()
              .orElseThrow();
      assertThat(lowest)
          .isBetween(sheet.height() - sheet.bottom(), sheet.height() - sheet.bottom() + 8);
    }
  }

  @Example
  void aClickLeadsFromTheMarkToTheNoteAndBack() throws IOException {
    try (PDDocument document =
        printed(PageSetup.USUAL, paragraph(2, 1, 2), paragraph(1, 1), note(1, 1), note(2, 1))) {
      List<PDAnnotation> links = document.getPage(0).getAnnotations();
      assertThat(links)
          .extracting(PDAnnotation::getContents)
          .containsExactly("[1]", "[2]", "[1]", "[1]", "[2]");
      List<Float> heights = new ArrayList<>();
      for (PDAnnotation link : links) {
        COSArray place = link.getCOSObject().getCOSArray(COSName.DEST);
        assertThat(place.getObject(0)).isEqualTo(document.getPage(0).getCOSObject());
        heights.add(((COSNumber) place.getObject(3)).floatValue());
      }
      assertThat(heights.get(0)).isGreaterThan(heights.get(1)).isEqualTo(heights.get(2));
      // Both first marks stand on one line, far above the notes.
      assertThat(heights.get(3)).isGreaterThan(heights.get(0)).isEqualTo(heights.get(4));
    }
  }

  @Example
  void notesOfAllColumnsAreCopiedBehindTheText() throws IOException {
    try (PDDocument document =
        printed(TWO_COLUMNS, paragraph(8, 1), paragraph(32, 2), note(1, 1), note(2, 1))) {
      String page = pages(document).getFirst();
      int first = page.indexOf("ต้นเชิงอรรถที่1ก");
      int second = page.indexOf("ต้นเชิงอรรถที่2ก");
      assertThat(first).isGreaterThan(page.lastIndexOf(" จบ"));
      assertThat(second).isGreaterThan(first);
      assertThat(page).endsWith("ท้ายที่2ข");
    }
  }

  @Example
  void aLongNoteGoesOnAtTheNextFoot() throws IOException {
    try (PDDocument document =
        printed(PageSetup.USUAL, paragraph(20, 1), paragraph(20), paragraph(9), note(1, 70))) {
      List<String> pages = pages(document);
      assertThat(pages.getFirst()).contains("ต้นเชิงอรรถที่1ก").doesNotContain("ท้ายที่1ข");
      assertThat(pages.get(1)).endsWith("ท้ายที่1ข");
    }
  }

  @Example
  void marksInTablesListsAndHeadingsHaveTheirNotesOnTheirPages() throws IOException {
    List<Block.Row> rows = new ArrayList<>();
    rows.add(new Block.Row(List.of(new Block.Cell(text(0, 1), true, 1, 1))));
    for (int i = 2; i < 40; i++) {
      rows.add(new Block.Row(List.of(new Block.Cell(text(1, i), false, 1, 1))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Table(RichText.plain("ตาราง"), rows));
    blocks.add(new Block.ItemList(List.of(new Block.Item(0, "๑.", text(1, 40)))));
    blocks.add(new Block.Heading(2, text(0, 41)));
    blocks.add(paragraph(1));
    for (int i = 1; i < 42; i++) {
      blocks.add(note(i, 0));
    }
    try (PDDocument document = printed(PageSetup.USUAL, blocks.toArray(Block[]::new))) {
      List<String> pages = pages(document);
      for (int i = 1; i < 42; i++) {
        assertThat(pageOf(pages, "ต้นเชิงอรรถที่" + i + "ก"))
            .isEqualTo(pageOf(pages, "[" + i + "]"));
      }
    }
  }

  @Example
  void aRowOverPagesHasTheNotesOfItsLinesBelowThem() throws IOException {
    List<Run> runs = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i < 60; i++) {
      runs.add(Run.plain(SENTENCE.repeat(2)));
      runs.add(mark(i));
    }
    Block.Cell cell = new Block.Cell(new RichText(runs), false, 1, 1);
    blocks.add(new Block.Table(RichText.EMPTY, List.of(new Block.Row(List.of(cell)))));
    for (int i = 1; i < 60; i++) {
      blocks.add(note(i, 0));
    }
    try (PDDocument document = printed(PageSetup.USUAL, blocks.toArray(Block[]::new))) {
      List<String> pages = pages(document);
      for (int i = 1; i < 60; i++) {
        assertThat(pageOf(pages, "ต้นเชิงอรรถที่" + i + "ก"))
            .isEqualTo(pageOf(pages, "[" + i + "]"));
      }
    }
  }

  @Example
  void whatNoMarkLeadsToStandsWhereItIs() throws IOException {
    Run astray = new Run("[9]", Set.of(), null, null, 9);
    Block text = new Block.Paragraph(new RichText(List.of(Run.plain("ก"), astray)));
    try (PDDocument document = printed(PageSetup.USUAL, text, note(1, 0), paragraph(1))) {
      assertThat(PdfText.of(document))
          .isEqualTo("ชื่อเรื่องก[9][1] ต้นเชิงอรรถที่1ก ท้ายที่1ข" + SENTENCE.strip() + " จบ");
      assertThat(document.getPage(0).getAnnotations()).isEmpty();
    }
  }

  @Example
  void aHeadingOverNotesStays() throws IOException {
    Block over = new Block.Heading(2, RichText.plain("เชิงอรรถ"));
    try (PDDocument document = printed(PageSetup.USUAL, paragraph(1, 1), over, note(1, 0))) {
      assertThat(PdfText.of(document)).contains("[1] ต้น", "เชิงอรรถ");
      assertThat(PdfStructure.of(document))
          .contains("Reference(Link(# @))", "Note(Lbl(Link(# @) #) P(#))");
    }
  }

  @Example
  void aLongChainOfNotesIsSet() throws IOException {
    List<Block> blocks = new ArrayList<>(List.of(paragraph(1, 1)));
    for (int i = 1; i < 5_000; i++) {
      blocks.add(new Block.Footnote(i, "*", new RichText(List.of(Run.plain("ดู"), mark(i + 1)))));
    }
    blocks.add(note(5_000, 0));
    try (PDDocument document = printed(PageSetup.USUAL, blocks.toArray(Block[]::new))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(20);
    }
  }

  @Example
  void noNoteLooksLikeAnother() throws Exception {
    Block[] blocks = {
      paragraph(50, 1, 2),
      new Block.Quotation(text(3, 3)),
      paragraph(50, 2, 4),
      note(1, 40),
      note(2, 1),
      new Block.Footnote(3, "*", new RichText(List.of(Run.plain("ดู"), mark(4)))),
      note(4, 0),
      note(5, 0)
    };
    PdfArticle article = Printed.article("ก", blocks);
    for (PageSetup setup : List.of(PageSetup.USUAL, TWO_COLUMNS)) {
      byte[] pdf = Printed.bytes(setup, PictureSource.NONE, article, article);
      assertThat(Conformance.failures(pdf)).isEmpty();
    }
  }

  @Example
  void whatANoteMentionsIsInTheIndexThoughTheNextArticleRunsOnAboveIt() throws IOException {
    PdfArticle first = mentioning("กรมศิลปากร", 1, paragraph(1, 1), named("กรมศิลปากร"));
    PdfArticle second = mentioning("กรมป่าไม้", 0, Printed.paragraph("กรมป่าไม้มาร่วมงาน"));
    PdfBook book =
        new PdfBook(
            EnumSet.of(BookPart.INDEX),
            new Cover("", List.of(), ""),
            List.of(),
            DateForm.USUAL,
            List::of,
            true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfExport(Printed.WORDS, PictureSource.NONE, PageSetup.USUAL)
        .write(List.of(first, second).iterator(), book, Printed.INFO, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      List<String> pages = pages(document);
      assertThat(pages).hasSize(2);
      assertThat(pages.getFirst()).endsWith("กรมป่าไม้มาร่วมงาน[1] กรมศิลปากร");
      assertThat(pages.getLast()).contains("กรมป่าไม้  1", "กรมศิลปากร  1");
    }
  }

  private static Block.Footnote named(String name) {
    return new Block.Footnote(1, "[1]", RichText.plain(name));
  }

  private static PdfArticle mentioning(String name, int block, Block... blocks) {
    int start = blocks[block].text().indexOf(name);
    Mention mention =
        new Mention(
            block,
            start,
            start + name.length(),
            EntityType.ORGANISATION,
            name,
            name,
            null,
            Mention.Origin.RULE,
            1);
    return new PdfArticle(
        Printed.article("ข่าว", blocks).article(),
        List.of(),
        List.of(mention),
        List.of(),
        List.of());
  }

  /** What is drawn: sentences of a paragraph and the lengths of its notes. */
  record Part(int sentences, List<Integer> notes) {}

  @Property(tries = 60, seed = "12", edgeCases = EdgeCasesMode.NONE)
  void everyBlockAndNoteStandsOnceAndNotesBeginWithTheirMarks(
      @ForAll("parts") List<Part> parts, @ForAll("setups") PageSetup setup) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<Block> notes = new ArrayList<>();
    StringBuilder expected = new StringBuilder();
    // No page may hold the notes that are marked before it on one line.
    Set<Integer> behindMuch = new HashSet<>();
    for (Part part : parts) {
      int[] numbers = new int[part.notes().size()];
      int before = 0;
      for (int i = 0; i < numbers.length; i++) {
        if (before > MUCH) {
          behindMuch.add(notes.size() + 1);
        }
        before += part.notes().get(i) + 1;
        Block.Footnote note = note(notes.size() + 1, part.notes().get(i));
        numbers[i] = note.number();
        notes.add(note);
        expected.append(note.text());
      }
      blocks.add(paragraph(part.sentences(), numbers));
      expected.append(blocks.getLast().text());
    }
    blocks.addAll(notes);
    try (PDDocument document = printed(setup, blocks.toArray(Block[]::new))) {
      List<String> pages = pages(document);
      assertThat(counted(String.join("", pages))).isEqualTo(counted(expected + "ชื่อเรื่อง"));
      for (int i = 1; i <= notes.size(); i++) {
        long page = pageOf(pages, "ต้นเชิงอรรถที่" + i + "ก");
        if (behindMuch.contains(i)) {
          assertThat(page).isGreaterThanOrEqualTo(pageOf(pages, "[" + i + "]"));
        } else {
          assertThat(page).isEqualTo(pageOf(pages, "[" + i + "]"));
        }
        assertThat(String.join("", pages)).containsOnlyOnce("ท้ายที่" + i + "ข");
      }
      for (PDPage page : document.getPages()) {
        assertGoesDown(PdfText.of(page), setup.sheet());
      }
    }
  }

  /** Nothing is drawn over anything else, nor outside of the place of the text. */
  private static void assertGoesDown(PdfText page, Sheet sheet) {
    double[] last = new double[sheet.columns()];
    Arrays.fill(last, sheet.height() - sheet.top());
    for (PdfText.Shown shown : page.shown()) {
      if (!shown.artifact()) {
        int column = (int) ((shown.left() - sheet.side() + 1) / (sheet.column() + sheet.gap()));
        assertThat(shown.baseline())
            .isLessThanOrEqualTo(last[column] + 0.001)
            .isGreaterThanOrEqualTo(sheet.height() - sheet.bottom());
        last[column] = shown.baseline();
      }
    }
  }

  /** The characters without spaces, sorted: lines of a paragraph and notes alternate in a file. */
  private static String counted(String text) {
    char[] all = text.replace(" ", "").toCharArray();
    Arrays.sort(all);
    return new String(all);
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Integer> lengths =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.integers().between(0, 3)),
            Tuple.of(2, Arbitraries.integers().between(4, 15)),
            Tuple.of(1, Arbitraries.integers().between(30, 120)));
    return Combinators.combine(Arbitraries.integers().between(1, 12), lengths.list().ofMaxSize(4))
        .as(Part::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  @Provide
  Arbitrary<PageSetup> setups() {
    return Arbitraries.of(PageSetup.USUAL, TWO_COLUMNS, SMALL);
  }
}
