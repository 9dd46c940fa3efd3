package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.hotrai.article.Style;
import org.hotrai.export.pdf.book.Fact;
import org.hotrai.text.StoredText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextLayerTest {
  private static final String SENTENCE =
      "ผู้ใหญ่บ้านปั้นน้ำเป็นตัวที่ริมฝั่ง ปี่พาทย์บรรเลงก่อนญาติผู้ใหญ่กำลังมาถึงฐานที่ตั้ง";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ที่ นั้น ปี่ ฝึก ญู ฐู กำ น้ำ ป้ำ ผู้ใหญ่ ก่ำ ฬ่ำ ฏู ฎุ ก็",
        "พุทฺธํ สรณํ คจฺฉามิ หฺมวดฺ ฤๅษี ฦๅ ฯลฯ บ่อย ๆ",
        "office affiliate flow AVATAR “quoted” ‘one’ – — …",
        "Đường Nguyễn Huệ, Việt Nam: Cộng hòa xã hội chủ nghĩa",
        "ນ້ຳ ກຳ ທີ່ ຫຼວງພະບາງ ສາທາລະນະລັດ",
        "ព្រះរាជាណាចក្រកម្ពុជា ខែធ្នូ ឆ្នាំ ស្ត្រី",
        "ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော် ကြွေး",
        "ไม่มีในแบบอักษร: 中文 ★ 😀 نص",
        "ตัวเชื่อม ក\u200Dខ a\u200Db ก\u200Cข",
      })
  void everyScriptIsCopiedAsItWasWritten(String text) throws IOException {
    String stored = StoredText.line(text);
    assertThat(Printed.text(Printed.article("ชื่อ", Printed.paragraph(stored))))
        .isEqualTo("ชื่อ" + stored);
  }

  /** Some readers know no actual text, others sort what is shown in several goes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ที่ นั้น ปี่ ฝึก ญู ฐู กำ น้ำ ป้ำ ผู้ใหญ่ ก่ำ ฬ่ำ ฏู ฎุ ก็ ครั้งแรก เริ่มต้น กรรมสิทธิ์",
        "ນ້ຳ ກຳ ທີ່ ຫຼວງພະບາງ ສາທາລະນະລັດ",
        "ព្រះរាជាណាចក្រកម្ពុជា ខែធ្នូ ឆ្នាំ ស្ត្រី រ៉ើង ផ្លូវ",
        "ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော် ကြွေး ဗျူရို",
        "แป้นพิมพ์ 1\uFE0F\u20E3 กด",
      })
  void aClusterIsShownInOneGoByCodesThatTellIt(String text) throws IOException {
    String stored = StoredText.line(text);
    PdfArticle article = Printed.article("ครั้งที่", Printed.paragraph(stored));
    try (PDDocument document = Printed.document(article)) {
      PdfText read = PdfText.of(document.getPage(0));
      assertThat(read.codes()).isEqualTo("ครั้งที่" + stored);
      assertThat(read.goes()).containsOnly(1);
      assertThat(read.wide()).noneMatch(code -> code.matches(".*[\\p{Mn}\\p{Cf}].*"));
    }
  }

  /** Some readers lose what is above U+FFFF from actual texts. */
  @Test
  void emojiAreToldByTheirCodesAlone() throws IOException {
    String emoji = "\uD83D\uDDD3\uFE0F\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08";
    PdfArticle article = Printed.article("ก", Printed.paragraph(emoji));
    try (PDDocument document = Printed.document(article)) {
      PdfText read = PdfText.of(document.getPage(0));
      assertThat(read.codes()).isEqualTo("ก" + emoji);
      assertThat(read.goes()).isEmpty();
    }
  }

  @Property(tries = 25, seed = "25")
  void anyClustersAreCopiedAsTheyWereWritten(@ForAll("thai") String text) throws IOException {
    assertThat(Printed.text(Printed.article("ก", Printed.paragraph(text)))).isEqualTo("ก" + text);
  }

  @Provide
  Arbitrary<String> thai() {
    Arbitrary<String> base = Arbitraries.of(List.of("ก", "น", "ป", "ฝ", "ญ", "ฐ", "ฏ", "ฬ", "อ"));
    Arbitrary<String> before = Arbitraries.of("", "", "เ", "แ", "ไ");
    Arbitrary<String> vowel =
        Arbitraries.of("", "า", "ำ", "ะ", "ิ", "ี", "ึ", "ื", "ุ", "ู", "ั", "็", "ํ", "ฺ");
    Arbitrary<String> tone = Arbitraries.of("", "่", "้", "๊", "๋", "์");
    return Combinators.combine(before, base, vowel, tone)
        .as(PdfTextLayerTest::cluster)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(clusters -> String.join("", clusters));
  }

  private static String cluster(String before, String base, String vowel, String tone) {
    boolean follows = vowel.equals("า") || vowel.equals("ำ") || vowel.equals("ะ");
    return StoredText.line(before + base + (follows ? tone + vowel : vowel + tone));
  }

  @Test
  void everyKindOfBlockIsCopiedInReadingOrder() throws IOException {
    Run bold = new Run("ตัวหนาที่", Set.of(Style.BOLD), null, null);
    Run raised = new Run("๒", Set.of(Style.SUPERSCRIPT, Style.ITALIC), null, null);
    Run link = new Run("ลิงก์", Set.of(), "https://example.org/", null);
    var rows =
        List.of(
            new Block.Row(List.of(cell("ปี่", true, 1), cell("น้ำ " + SENTENCE, true, 1))),
            new Block.Row(List.of(cell(SENTENCE + SENTENCE, false, 1), cell("๑๐", false, 1))),
            new Block.Row(List.of(cell("รวมทั้งสิ้น", false, 2))));
    PdfArticle article =
        Printed.article(
            "เรื่องที่ ๑",
            List.of(
                new SourceLink("https://example.org/a", SourceLink.Role.SAVED_FROM, "หน้าเดิม")),
            new Block.Heading(2, RichText.plain("หัวข้อใหญ่")),
            new Block.Paragraph(new RichText(List.of(Run.plain(SENTENCE), bold, raised, link))),
            new Block.ItemList(
                List.of(
                    new Block.Item(0, "•", RichText.plain(SENTENCE + SENTENCE)),
                    new Block.Item(1, "ก.", RichText.plain("ข้อย่อย")))),
            new Block.Quotation(RichText.plain("“" + SENTENCE + "”")),
            new Block.Table(RichText.plain("ตารางที่ ๑"), rows),
            new Block.Image("p", null, "ภาพหมู่", RichText.plain("คำบรรยาย")),
            new Block.Code("if (ก) {\n\tน้ำ();\n}"));
    assertThat(Printed.text(article))
        .isEqualTo(
            "เรื่องที่ ๑หัวข้อใหญ่"
                + (SENTENCE + "ตัวหนาที่๒ลิงก์")
                + ("• " + SENTENCE + SENTENCE + "ก. ข้อย่อย")
                + ("“" + SENTENCE + "”")
                + ("ตารางที่ ๑ปี่น้ำ " + SENTENCE + SENTENCE + SENTENCE + "๑๐รวมทั้งสิ้น")
                + "ภาพ: ภาพหมู่คำบรรยาย"
                + "if (ก) {\tน้ำ();}"
                + "แหล่งที่มาบันทึกจาก: หน้าเดิม https://example.org/a");
  }

  @Test
  void anAddressThatStandsAboveTheTextIsNoSourceBelowIt() throws IOException {
    SourceLink own = new SourceLink("https://example.org/a", SourceLink.Role.CANONICAL, "");
    SourceLink other = new SourceLink("https://example.org/b", SourceLink.Role.CITED, "");
    Fact address = new Fact("ที่อยู่", "example.org", own.url());
    Article alone = Printed.article("ก", List.of(own), Printed.paragraph(SENTENCE)).article();
    Article both = Printed.article("ข", List.of(own, other), Printed.paragraph(SENTENCE)).article();
    assertThat(Printed.text(new PdfArticle(alone, List.of(address)))).doesNotContain("แหล่งที่มา");
    assertThat(Printed.text(new PdfArticle(both, List.of(address))))
        .contains("แหล่งที่มา", other.url())
        .doesNotContain(own.url());
  }

  @Test
  void aHyphenAtTheEndOfALineStaysByTheSpaceBehindIt() throws IOException {
    assertThat(Printed.text(Printed.article("ก", Printed.paragraph("ไม่มี -"))))
        .isEqualTo("กไม่มี - ");
  }

  private static Block.Cell cell(String text, boolean heading, int columns) {
    return new Block.Cell(RichText.plain(text), heading, columns, 1);
  }
}
