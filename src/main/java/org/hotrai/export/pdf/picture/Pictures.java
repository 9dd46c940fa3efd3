package org.hotrai.export.pdf.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.article.Block;

/**
 * The pictures of one file, each embedded once. A JPEG goes in as it is. They are kept beside the
 * file's own document, which others draw on, and must stay open until that is written. For one
 * thread.
 */
public final class Pictures implements AutoCloseable {
  // A few kilobytes of a hostile file can ask for gigabytes of memory.
  private static final long MOST_PIXELS = 60_000_000;

  private static final String JPEG = "jpg";
  private static final float JPEG_QUALITY = 0.92f;

  private final PDDocument document = new PDDocument();
  private final PictureSource source;
  private final Map<String, Optional<PDImageXObject>> embedded = new HashMap<>();

  /** From that source. */
  public Pictures(PictureSource source) {
    this.source = source;
  }

  /** The picture; empty if it was not saved or is of no kind that can be drawn. */
  Optional<PDImageXObject> of(Block.Image image) {
    String key = image.resource() == null ? image.url() : image.resource();
    Optional<PDImageXObject> known = embedded.get(key);
    if (known == null) {
      known = source.bytes(image).flatMap(bytes -> embed(bytes, image.url()));
      embedded.put(key, known);
    }
    return known;
  }

  private Optional<PDImageXObject> embed(byte[] bytes, String name) {
    try {
      return isReasonable(bytes)
          ? Optional.of(archival(inItsColours(bytes, name)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever a decoder stumbles over, the rest of the article can be printed.
      return Optional.empty();
    }
  }

  /** PDFBox takes two colours for black and white, whatever they are. */
  private PDImageXObject inItsColours(byte[] bytes, String name) throws IOException {
    PDImageXObject picture = PDImageXObject.createFromByteArray(document, bytes, name);
    if (picture.getBitsPerComponent() > 1
        || !(picture.getColorSpace() instanceof PDDeviceGray)
        || JPEG.equals(picture.getSuffix())) {
      return picture;
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    if (image == null
        || !(image.getColorModel() instanceof IndexColorModel palette)
        || isBlackAndWhite(palette)) {
      return picture;
    }
    BufferedImage full =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = full.createGraphics();
    canvas.drawImage(image, 0, 0, null);
    canvas.dispose();
    return LosslessFactory.createFromImage(document, full);
  }

  private static boolean isBlackAndWhite(IndexColorModel palette) {
    return IntStream.range(0, palette.getMapSize())
        .map(palette::getRGB)
        .allMatch(colour -> colour == 0xFF000000 || colour == 0xFFFFFFFF);
  }

  /** The picture in colours that mean the same on every screen (ISO 19005-2, 6.2.4). */
  private PDImageXObject archival(PDImageXObject picture) throws IOException {
    PDColorSpace colours = picture.getColorSpace();
    PDColorSpace base =
        colours instanceof PDIndexed indexed ? indexed.getBaseColorSpace() : colours;
    if (base instanceof PDDeviceRGB || base instanceof PDDeviceGray) {
      return picture;
    }
    BufferedImage image = picture.getImage();
    return JPEG.equals(picture.getSuffix())
        ? JPEGFactory.createFromImage(document, image, JPEG_QUALITY)
        : LosslessFactory.createFromImage(document, image);
  }

  private static boolean isReasonable(byte[] bytes) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
      } finally {
        reader.dispose();
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
