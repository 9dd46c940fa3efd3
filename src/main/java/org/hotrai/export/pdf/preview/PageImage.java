package org.hotrai.export.pdf.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
   * Draws the first pages.
   *
   * @param most how many at most
   * @param scale pixels for a point: 1 draws 72 to the inch
   * @throws Failure if the file cannot be read as PDF
   */
  public static FirstPages first(Path pdf, int most, float scale) {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<ArgbImage> pages = new ArrayList<>();
      for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
        BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        pages.add(new ArgbImage(width, height, pixels));
      }
      return new FirstPages(pages, document.getNumberOfPages());
    } catch (IOException e) {
      throw new Failure(Message.of("export.pdf.unreadable", pdf.toString()), e);
    }
  }
}
