package org.hotrai.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotrai.export.pdf.file.Metadata;
import org.hotrai.export.pdf.file.OutputColours;
import org.hotrai.export.pdf.file.PdfDocumentInfo;
import org.hotrai.export.pdf.glyph.EmbeddedFaces;
import org.hotrai.export.pdf.glyph.Faces;
import org.hotrai.export.pdf.page.Pages;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.picture.PictureSource;
import org.hotrai.export.pdf.picture.Pictures;
import org.hotrai.export.pdf.structure.StructureTree;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;

/**
 * Writes articles as one file. The text that is copied out of it is the articles' own, character
 * for character; the same articles and information give the same bytes.
 */
public final class PdfExport {
  private final Messages words;
  private final PictureSource pictures;
  private final PageSetup setup;

  /**
   * @param words labels that Hotrai itself puts on a page
   */
  public PdfExport(Messages words, PictureSource pictures, PageSetup setup) {
    this.words = words;
    this.pictures = pictures;
    this.setup = setup;
  }

  /**
   * Writes the articles alone, as {@link #write(Iterator, PdfBook, PdfDocumentInfo, OutputStream)}.
   */
  public void write(Iterator<PdfArticle> articles, PdfDocumentInfo info, OutputStream out)
      throws IOException {
    write(articles, PdfBook.plain(), info, out);
  }

  /**
   * Writes the articles, and what the book has beside them, to a stream, which stays open.
   *
   * @param articles read one at a time, on another thread; what it throws ends the export and
   *     passes through
   * @throws Failure if there are no articles
   * @throws IOException if the stream takes no more
   */
  public void write(
      Iterator<PdfArticle> articles, PdfBook book, PdfDocumentInfo info, OutputStream out)
      throws IOException {
    if (!articles.hasNext()) {
      throw new Failure(Message.of("export.pdf.nothing"));
    }
    try (PDDocument document = new PDDocument();
        Faces faces = new Faces();
        Pictures embedded = new Pictures(pictures)) {
      EmbeddedFaces fonts = new EmbeddedFaces(faces);
      StructureTree structure = new StructureTree(info.language());
      Sheet sheet = setup.sheet();
      Pages pages = new Pages(document, sheet, fonts, structure);
      BookPrinter printer =
          new BookPrinter(book, words, faces, pages, structure.document(), embedded, setup);
      printer.front();
      printer.articles(articles);
      printer.back(document);
      fonts.finish(document);
      structure.write(document);
      OutputColours.write(document);
      new Metadata(info).write(document);
      document.save(out);
    }
  }
}
