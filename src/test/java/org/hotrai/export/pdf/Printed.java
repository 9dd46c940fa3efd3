package org.hotrai.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.SourceLink;
import org.hotrai.export.pdf.file.PdfDocumentInfo;
import org.hotrai.export.pdf.picture.PictureSource;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.message.Messages;

/** Articles for the tests, and the files that are made of them. */
public final class Printed {
  static final PdfDocumentInfo INFO =
      new PdfDocumentInfo("ชุดบทความ", "th", Instant.parse("2026-01-02T03:04:05Z"));
  static final Messages WORDS = Messages.of(Locale.of("th"));

  private Printed() {}

  static PdfArticle article(String title, Block... blocks) {
    return article(title, List.of(), blocks);
  }

  static PdfArticle article(String title, List<SourceLink> links, Block... blocks) {
    return new PdfArticle(
        new Article(title, List.of(), null, "th", null, null, links, List.of(blocks)), List.of());
  }

  public static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(RichText.plain(text));
  }

  static byte[] bytes(PictureSource pictures, PdfArticle... articles) throws IOException {
    return bytes(PageSetup.USUAL, pictures, articles);
  }

  static byte[] bytes(PageSetup setup, PictureSource pictures, PdfArticle... articles)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfExport(WORDS, pictures, setup).write(Arrays.asList(articles).iterator(), INFO, out);
    return out.toByteArray();
  }

  static PDDocument document(PdfArticle... articles) throws IOException {
    return Loader.loadPDF(bytes(PictureSource.NONE, articles));
  }

  static String text(PdfArticle... articles) throws IOException {
    try (PDDocument document = document(articles)) {
      return PdfText.of(document);
    }
  }
}
