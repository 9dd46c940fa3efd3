package org.hotrai.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What OpenType demands of a font file, also of one to which glyphs were added. */
class EmbeddedFileTest {
  private static final int SUM = 0xB1B0AFBA;

  @Test
  void theNumbersOfAFontFileAddUpToWhatTheyMust() throws IOException {
    String marks = "ก" + "่".repeat(400);
    PdfArticle article =
        Printed.article("ผู้ใหญ่ปั้นน้ำ", Printed.paragraph("ที่ริมฝั่ง ปี่พาทย์ " + marks));
    try (PDDocument document = Printed.document(article)) {
      COSDictionary fonts =
          document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      assertThat(fonts.keySet()).isNotEmpty();
      for (COSName name : fonts.keySet()) {
        ByteBuffer file = ByteBuffer.wrap(file(fonts.getCOSDictionary(name)));
        int sum = 0;
        while (file.remaining() >= Integer.BYTES) {
          sum += file.getInt();
        }
        assertThat(sum).as(name.getName()).isEqualTo(SUM);
      }
    }
  }

  private static byte[] file(COSDictionary font) throws IOException {
    COSDictionary cid = (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    COSStream file = cid.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2);
    try (var bytes = file.createInputStream()) {
      return bytes.readAllBytes();
    }
  }
}
