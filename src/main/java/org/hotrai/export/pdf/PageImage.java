package org.hotrai.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;

/** Pages as pictures, for a preview. */
public final class PageImage {
  private PageImage() {}

  /**
   * Draws a page.
   *
   * @param page its number, from 0
   * @param scale pixels for a point: 1 draws 72 to the inch
   * @throws Failure if the file cannot be read as PDF
   */
  public static ArgbImage render(Path pdf, int page, float scale) {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      BufferedImage image = new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      return new ArgbImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    } catch (IOException e) {
      throw new Failure(Message.of("export.pdf.unreadable", pdf.toString()), e);
    }
  }
}
