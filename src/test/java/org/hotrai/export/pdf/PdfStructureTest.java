package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.junit.jupiter.api.Test;

class PdfStructureTest {
  private static final String SENTENCE = "ที่ประชุมเห็นชอบให้จัดทำบัญชีเอกสารเก่าของหอไตรทุกแห่ง ";

  @Test
  void aParagraphIsOneElementOnHoweverManyPages() throws IOException {
    assertThat(structure(Printed.paragraph(SENTENCE.repeat(150))))
        .isEqualTo("(Document(Art(H1(#) P(# + +))))");
  }

  @Test
  void headingsSkipNoLevel() throws IOException {
    assertThat(structure(heading(5), heading(6), heading(2), heading(3), Printed.paragraph("ก")))
        .isEqualTo("(Document(Art(H1(#) H2(#) H3(#) H2(#) H3(#) P(#))))");
  }

  @Test
  void anInnerListIsAPartOfTheItemAboveIt() throws IOException {
    Block list =
        new Block.ItemList(List.of(item(0, "๑."), item(1, "ก."), item(1, "ข."), item(0, "๒.")));
    String leaf = "LI(Lbl(#) LBody(#))";
    assertThat(structure(list))
        .isEqualTo(
            "(Document(Art(H1(#) L(LI(Lbl(#) LBody(P(#) L("
                + leaf
                + " "
                + leaf
                + "))) "
                + leaf
                + "))))");
  }

  @Test
  void aRowIsOneElementOnTwoPages() throws IOException {
    Block table =
        new Block.Table(
            RichText.plain("ตาราง"),
            List.of(
                new Block.Row(List.of(cell("หัว", true), cell("หัว", true))),
                new Block.Row(List.of(cell("ก", false), cell(SENTENCE.repeat(90), false))),
                new Block.Row(List.of(cell("ข", false)))));
    assertThat(structure(table))
        .isEqualTo(
            "(Document(Art(H1(#) Table(Caption(#) THead(TR(TH(#) TH(#))) TBody(TR(TD(#) TD(# +))"
                + " TR(TD(#) TD))))))");
  }

  @Test
  void otherPartsAreWhatTheyAre() throws IOException {
    Block image = new Block.Image("p", null, "ภาพหมู่", RichText.plain("คำบรรยาย"));
    assertThat(structure(new Block.Quotation(RichText.plain("ก")), new Block.Code("ข"), image))
        .isEqualTo("(Document(Art(H1(#) BlockQuote(P(#)) P(Code(#)) Div(P(#) Caption(#)))))");
  }

  @Test
  void aLinkIsOneElementOnHoweverManyLines() throws IOException {
    Run link = new Run("ลิงก์ยาว ".repeat(40), Set.of(), "https://example.org/", null);
    Block block =
        new Block.Paragraph(new RichText(List.of(Run.plain("ดู "), link, Run.plain("."))));
    assertThat(structure(block)).isEqualTo("(Document(Art(H1(#) P(# Link(# @ @ @ @) #))))");
  }

  @Test
  void sourcesAreAPartOfTheirOwn() throws IOException {
    SourceLink link = new SourceLink("https://example.org/", SourceLink.Role.CITED, "");
    try (PDDocument document = Printed.document(Printed.article("ก", List.of(link)))) {
      assertThat(PdfStructure.of(document))
          .isEqualTo("(Document(Art(H1(#) Sect(H2(#) P(# Link(# @))))))");
    }
  }

  @Test
  void partsInAnotherLanguageSaySo() throws IOException {
    assertThat(structure(Printed.paragraph("English words"), Printed.paragraph("ພາສາລາວ")))
        .isEqualTo("(Document(Art(H1(#) P:en(#) P:lo(#))))");
  }

  @Test
  void wordsInAnotherLanguageSaySo() throws IOException {
    Block mixed = Printed.paragraph("ประชุม OECD Forum 2026 ที่ Đà Nẵng แล้ว");
    try (PDDocument document = Printed.document(Printed.article("ก", mixed))) {
      assertThat(PdfText.of(document.getPage(0)).languages())
          .containsExactly("en", "OECD Forum 2026", "vi", "Đà Nẵng");
    }
  }

  private static String structure(Block... blocks) throws IOException {
    try (PDDocument document = Printed.document(Printed.article("ชื่อ", blocks))) {
      return PdfStructure.of(document);
    }
  }

  private static Block heading(int level) {
    return new Block.Heading(level, RichText.plain("หัวข้อ"));
  }

  private static Block.Item item(int depth, String mark) {
    return new Block.Item(depth, mark, RichText.plain("ข้อ"));
  }

  private static Block.Cell cell(String text, boolean heading) {
    return new Block.Cell(RichText.plain(text), heading, 1, 1);
  }
}
