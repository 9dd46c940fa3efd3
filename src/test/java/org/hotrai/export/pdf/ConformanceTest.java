package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotrai.article.Block;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.hotrai.article.Style;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.book.Cover;
import org.hotrai.export.pdf.book.Fact;
import org.hotrai.export.pdf.book.Remark;
import org.hotrai.export.pdf.picture.PictureSource;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.text.Span;
import org.hotrai.text.date.DateForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file is PDF/A-2u and PDF/UA-1. */
class ConformanceTest {
  private static final String SENTENCE =
      "ที่ประชุมคณะกรรมการห้องสมุดเห็นชอบให้จัดทำบัญชีเอกสารเก่าของหอไตร ตามระเบียบ พ.ศ. ๒๕๖๒ ";

  @Test
  void aPlainArticle() throws Exception {
    assertConforms(Printed.article("ชื่อเรื่อง", Printed.paragraph(SENTENCE.repeat(40))));
  }

  @Test
  void articlesOfEveryKindOfBlock() throws Exception {
    Run bold = new Run("ตัวหนา", Set.of(Style.BOLD, Style.UNDERLINE), null, null);
    Run raised = new Run("๒", Set.of(Style.SUPERSCRIPT, Style.ITALIC), null, null);
    Run link = new Run("ลิงก์ ".repeat(60), Set.of(), "https://example.org/ก", null);
    PdfArticle article =
        new PdfArticle(
            Printed.article(
                    "เรื่องที่ ๑",
                    List.of(
                        new SourceLink(
                            "https://example.org/a", SourceLink.Role.SAVED_FROM, "หน้าเดิม")),
                    new Block.Heading(4, RichText.plain("หัวข้อย่อยมาก่อน")),
                    new Block.Heading(2, RichText.plain("หัวข้อใหญ่")),
                    new Block.Heading(6, RichText.plain("หัวข้อลึก")),
                    new Block.Paragraph(
                        new RichText(List.of(Run.plain(SENTENCE), bold, raised, link))),
                    list(90),
                    new Block.Quotation(RichText.plain("“" + SENTENCE.repeat(20) + "”")),
                    new Block.Image("p", null, "ภาพหมู่", RichText.plain("คำบรรยาย")),
                    new Block.Code("if (ก) {\n\tน้ำ();\n}\n".repeat(30)))
                .article(),
            List.of(Fact.of("เว็บไซต์", "สำนักข่าว"), Fact.of("เผยแพร่", "๑ มกราคม ๒๕๖๙")));
    assertConforms(article, Printed.article("เรื่องที่สอง", Printed.paragraph("ข")));
  }

  @Test
  void tablesOverPagesWithSpans() throws Exception {
    List<Block.Row> rows = new ArrayList<>();
    rows.add(row(cell("ลำดับ", true, 1, 1), cell("รายการที่ตรวจ", true, 2, 1)));
    for (int i = 0; i < 40; i++) {
      rows.add(
          row(cell("กลุ่ม " + i, true, 1, 2), cell(SENTENCE, false, 1, 1), cell("", false, 1, 1)));
      rows.add(row(cell(i % 2 == 0 ? SENTENCE.repeat(20) : "รวม", false, 1, 1)));
    }
    Block brief = new Block.Table(RichText.plain("ตารางสั้น"), rows.subList(0, 2));
    Block odd =
        new Block.Table(
            RichText.EMPTY,
            List.of(
                row(cell("ก", false, 1, 9), cell("ข", false, 3, 1), cell("ค", false, 1, 3)),
                row(cell("ง", false, 1, 1), cell("จ", false, 1, 1)),
                row(cell("ฉ", false, 5, 1)),
                row()));
    Block all = new Block.Table(RichText.EMPTY, rows);
    assertConforms(
        Printed.article("ตาราง", brief, odd, all, new Block.Table(RichText.EMPTY, List.of())));
  }

  @ParameterizedTest
  @EnumSource(SamplePicture.class)
  void picturesOfEveryKind(SamplePicture kind) throws Exception {
    byte[] file = kind.file();
    Block named = new Block.Image("a", null, "ภาพหมู่", RichText.EMPTY);
    Block captioned = new Block.Image("a", null, "", RichText.plain("คำบรรยาย"));
    Block silent = new Block.Image("a", null, "", RichText.EMPTY);
    byte[] pdf =
        Printed.bytes(i -> Optional.of(file), Printed.article("ภาพ", named, captioned, silent));
    assertThat(Conformance.failures(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ภาษาไทย English words ໃນລາວ ພາສາລາວ ភាសាខ្មែរ မြန်မာဘာသာ Việt Nam Đà Nẵng 中文 日本語",
        "😀 👨‍👩‍👧 ★ ไม่มีในแบบอักษร \uD83C\uDDF9\uD83C\uDDED ก\u20DD",
        "عربي ואברית \u202Bกลับ\u202C \u2067ทิศ\u2069 a\u200Db ก\u200Cข",
        "ก\uE000ข\uFFFD\u0001\u007F\uFFFE\uFFFF\u2028\uDBFF\uDFFE",
        "",
        " ",
        "<&>\"'()\\"
      })
  void anyTitleAndText(String text) throws Exception {
    Block link =
        new Block.Paragraph(
            new RichText(List.of(new Run(text + "ก", Set.of(), "https://a.b/(\\" + text, null))));
    PdfArticle odd = Printed.article(text, Printed.paragraph(text), link, list(1));
    assertConforms(odd, Printed.article("", List.of(), new Block[0]));
  }

  @Test
  void aBookWithAllItsParts() throws Exception {
    Block text = Printed.paragraph(SENTENCE.repeat(60).strip());
    PdfArticle first =
        new PdfArticle(
            Printed.article("เรื่องแรก", text, list(3)).article(),
            List.of(
                new Fact("Address", "https://example.org/ไทย", "https://example.org/%E0%B9%84"),
                Fact.of("SHA-256", "0123\n4567")),
            List.of(
                new Mention(
                    0,
                    0,
                    9,
                    EntityType.EVENT,
                    "ที่ประชุม",
                    "ที่ประชุม",
                    null,
                    Mention.Origin.RULE,
                    1)),
            List.of(
                new Remark(0, new Span(0, 9), "ดูอีกที"),
                new Remark(0, new Span(900, 4000), "A note in English")),
            List.of("เก็บไว้อ้าง"));
    PdfArticle second = Printed.article("", Printed.paragraph("The second one"));
    Cover cover = new Cover("รวมเรื่อง", List.of(Fact.of("จำนวน", "๒")), "Hotrai");
    RichText source =
        new RichText(
            List.of(
                new Run("เรื่องแรก. ", Set.of(Style.ITALIC), null, null),
                new Run("https://example.org", Set.of(), "https://example.org", null)));
    for (boolean runsOn : new boolean[] {false, true}) {
      PdfBook book =
          new PdfBook(
              EnumSet.allOf(BookPart.class),
              cover,
              List.of("เรื่องแรก", ""),
              DateForm.USUAL,
              () -> List.of(source),
              runsOn);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new PdfExport(Printed.WORDS, PictureSource.NONE, PageSetup.USUAL)
          .write(List.of(first, second).iterator(), book, Printed.INFO, out);
      assertThat(Conformance.failures(out.toByteArray())).isEmpty();
    }
  }

  private static void assertConforms(PdfArticle... articles) throws Exception {
    assertThat(Conformance.failures(Printed.bytes(PictureSource.NONE, articles))).isEmpty();
  }

  private static Block list(int items) {
    List<Block.Item> all = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      all.add(new Block.Item(0, i + 1 + ".", RichText.plain(SENTENCE)));
      all.add(new Block.Item(2, "•", RichText.plain("ข้อย่อย")));
      all.add(new Block.Item(1, "ก.", RichText.EMPTY));
    }
    return new Block.ItemList(Collections.unmodifiableList(all));
  }

  private static Block.Row row(Block.Cell... cells) {
    return new Block.Row(List.of(cells));
  }

  private static Block.Cell cell(String text, boolean heading, int columns, int rows) {
    return new Block.Cell(RichText.plain(text), heading, columns, rows);
  }
}
