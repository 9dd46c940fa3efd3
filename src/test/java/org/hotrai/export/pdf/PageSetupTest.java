package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.data.Offset;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.picture.PictureSource;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSetupTest {
  /** The strip at each edge that holds running heads and page numbers, in points. */
  private static final double STRIP = 54;

  /** How far a mark may reach beyond the letter that it stands on, in parts of the size. */
  private static final double OVERHANG = 0.04;

  private static final String TEXT =
      "คณะกรรมการได้พิจารณาร่างระเบียบว่าด้วยการจัดเก็บเอกสารแล้วเห็นว่าควรให้ผู้ที่เกี่ยวข้องดูได้"
          + " เมื่อวันที่ ๕ มกราคม พ.ศ. ๒๕๖๐ เวลา 10.00 น. จาก"
          + " https://example.org/a-long-address/on?a=b ในวงเงิน 35 ล้านบาท “ที่ ASEAN ปั้น”"
          + " น้ำใจผู้ใหญ่ ";

  static Stream<PageSetup> setups() {
    List<PageSetup> setups = new ArrayList<>();
    for (Paper paper : Paper.values()) {
      for (int columns = 1; columns <= PageSetup.MOST_COLUMNS; columns++) {
        for (Typeface typeface : Typeface.values()) {
          Alignment alignment = columns == 1 ? Alignment.JUSTIFIED : Alignment.RAGGED;
          setups.add(
              new PageSetup(paper, columns, paper.margin(), 9 + columns, typeface, alignment));
        }
      }
      setups.add(new PageSetup(paper, 2, 40, 20, Typeface.SERIF, Alignment.JUSTIFIED));
      setups.add(new PageSetup(paper, 1, 10, 8, Typeface.LOOPED, Alignment.JUSTIFIED));
    }
    return setups.stream();
  }

  @ParameterizedTest
  @MethodSource("setups")
  void allStandsWhereItBelongsAndIsCopiedAsItWasWritten(PageSetup setup) throws IOException {
    Block[] blocks =
        Collections.nCopies(4, everyKind(setup)).stream()
            .flatMap(List::stream)
            .toArray(Block[]::new);
    try (PDDocument document = printed(setup, blocks)) {
      Sheet sheet = setup.sheet();
      for (PDPage page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth())
            .isCloseTo((float) sheet.width(), Offset.offset(0.01f));
        for (PdfText.Shown shown : PdfText.of(page).shown()) {
          double top = sheet.height() - shown.baseline();
          if (shown.artifact() && !inText(top, sheet)) {
            assertThat(Math.min(top, shown.baseline())).isLessThan(STRIP - 5);
          } else {
            assertThat(top)
                .isBetween(
                    Math.max(sheet.top(), STRIP), Math.min(sheet.bottom(), sheet.height() - STRIP));
          }
          assertThat(shown.left()).isGreaterThanOrEqualTo(sheet.side() - 0.01);
          assertThat(shown.right())
              .isLessThanOrEqualTo(rightEdge(shown, sheet) + OVERHANG * setup.size());
        }
      }
      StringBuilder text = new StringBuilder(title());
      for (Block block : blocks) {
        text.append(words(block));
      }
      assertThat(PdfText.of(document)).isEqualTo(text.toString());
    }
  }

  private static boolean inText(double top, Sheet sheet) {
    return top > sheet.top() && top < sheet.bottom();
  }

  /** The edge of the column that it begins in; a title and running lines take all columns. */
  private static double rightEdge(PdfText.Shown shown, Sheet sheet) {
    double whole = sheet.width() - sheet.side();
    double first = sheet.side() + sheet.column();
    boolean inFirst = shown.left() < first && shown.right() <= first + 0.1;
    return inFirst ? first : whole;
  }

  @Test
  void linesOfTheFirstColumnNeverReachIntoTheGap() throws IOException {
    PageSetup setup = new PageSetup(Paper.A4, 2, 25, 12, Typeface.SARABUN, Alignment.JUSTIFIED);
    Sheet sheet = setup.sheet();
    double gap = sheet.side() + sheet.column();
    try (PDDocument document = printed(setup, Printed.paragraph(TEXT.repeat(60)))) {
      List<PdfText.Shown> body =
          PdfText.of(document.getPage(1)).shown().stream().filter(s -> !s.artifact()).toList();
      assertThat(body).anyMatch(shown -> shown.left() < gap);
      assertThat(body).anyMatch(shown -> shown.left() > gap);
      assertThat(body).noneMatch(shown -> shown.left() < gap && shown.right() > gap + 0.1);
      assertThat(body)
          .noneMatch(shown -> shown.left() > gap && shown.left() < gap + sheet.gap() - 0.1);
    }
  }

  @Test
  void columnsBeginAtOneHeightBelowTheTitle() throws IOException {
    PageSetup setup = new PageSetup(Paper.A4, 2, 25, 12, Typeface.SARABUN, Alignment.RAGGED);
    Sheet sheet = setup.sheet();
    double middle = sheet.width() / 2;
    try (PDDocument document = printed(setup, Printed.paragraph(TEXT.repeat(60)))) {
      List<PdfText.Shown> shown =
          PdfText.of(document.getPage(0)).shown().stream().filter(s -> !s.artifact()).toList();
      double title = highest(shown.stream().mapToDouble(PdfText.Shown::baseline));
      double left =
          highest(
              shown.stream()
                  .filter(s -> s.left() < middle)
                  .mapToDouble(PdfText.Shown::baseline)
                  .filter(y -> y < title));
      double right =
          highest(
              shown.stream()
                  .filter(s -> s.left() > middle)
                  .mapToDouble(PdfText.Shown::baseline)
                  .filter(y -> y < title));
      assertThat(left).isCloseTo(right, Offset.offset(0.01));
    }
  }

  private static double highest(DoubleStream baselines) {
    return baselines.max().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {34, 35, 36, 37, 38, 39, 40})
  void aHeadingStaysInTheColumnOfWhatFollows(int linesBefore) throws IOException {
    PageSetup setup = new PageSetup(Paper.A4, 2, 25, 12, Typeface.SARABUN, Alignment.RAGGED);
    Block before = new Block.Code("ก\n".repeat(linesBefore) + "ก");
    Block heading = new Block.Heading(2, RichText.plain("หัวข้อ"));
    try (PDDocument document = printed(setup, before, heading, Printed.paragraph("ตามมา"))) {
      for (PDPage page : document.getPages()) {
        List<PdfText.Shown> shown =
            PdfText.of(page).shown().stream().filter(s -> !s.artifact()).toList();
        double last = shown.getLast().left();
        double lastButOne = shown.get(shown.size() - 2).left();
        assertThat(lastButOne).isCloseTo(last, Offset.offset(60.0));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void allLinesOfAFaceAreOfOneHeight(Typeface typeface) throws IOException {
    PageSetup setup = new PageSetup(Paper.A4, 1, 25, 12, typeface, Alignment.RAGGED);
    Block lines = Printed.paragraph("ก\nLatin\n12 (%)\nก Latin 5\nปี่ญู");
    try (PDDocument document = printed(setup, lines)) {
      List<Double> baselines =
          PdfText.of(document.getPage(0)).shown().stream()
              .filter(shown -> !shown.artifact())
              .map(PdfText.Shown::baseline)
              .distinct()
              .skip(1)
              .toList();
      assertThat(baselines).hasSize(5);
      for (int i = 2; i < baselines.size(); i++) {
        assertThat(baselines.get(i - 1) - baselines.get(i))
            .isCloseTo(baselines.get(0) - baselines.get(1), Offset.offset(0.01));
      }
    }
  }

  @Test
  void whatIsOutOfBoundsBecomesTheNearestThatIsNot() {
    assertThat(new PageSetup(Paper.A4, 7, 300, 2, Typeface.SARABUN, Alignment.RAGGED))
        .isEqualTo(new PageSetup(Paper.A4, 2, 40, 8, Typeface.SARABUN, Alignment.RAGGED));
  }

  private static List<Block> everyKind(PageSetup setup) {
    RichText slanted =
        new RichText(
            List.of(
                Run.plain(TEXT),
                new Run("เอียง slanted", java.util.Set.of(Style.ITALIC), null, null)));
    List<Block.Cell> cells = new ArrayList<>();
    // A row higher than half a page is broken, and then read part by part.
    String cell = setup.size() > 12 ? "ช่อง" : "ช่องของผู้ว่าราชการจังหวัด";
    for (int i = 0; i < 6; i++) {
      cells.add(new Block.Cell(RichText.plain(cell + i), false, 1, 1));
    }
    return List.of(
        new Block.Heading(2, RichText.plain("หัวข้อใหญ่ว่าด้วยการจัดเก็บเอกสารของหน่วยงาน")),
        new Block.Paragraph(slanted),
        new Block.ItemList(List.of(new Block.Item(0, "1.", RichText.plain(TEXT)))),
        new Block.Quotation(RichText.plain(TEXT)),
        new Block.Table(RichText.EMPTY, List.of(new Block.Row(cells))),
        new Block.Code("if (a) {"));
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.ItemList list -> "1. " + list.items().getFirst().content().text();
      case Block.Table table -> {
        StringBuilder all = new StringBuilder();
        table.rows().getFirst().cells().forEach(cell -> all.append(cell.content().text()));
        yield all.toString();
      }
      case Block.Heading heading -> heading.content().text();
      case Block.Paragraph paragraph -> paragraph.content().text();
      case Block.Quotation quotation -> quotation.content().text();
      case Block.Code code -> code.text();
      case Block.Image image -> image.caption().text();
      case Block.Footnote note -> note.text();
    };
  }

  private static String title() {
    return "เรื่องการจัดเก็บเอกสาร";
  }

  private static PDDocument printed(PageSetup setup, Block... blocks) throws IOException {
    return Loader.loadPDF(
        Printed.bytes(setup, PictureSource.NONE, Printed.article(title(), blocks)));
  }
}
