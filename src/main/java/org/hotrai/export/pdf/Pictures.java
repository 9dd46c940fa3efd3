package org.hotrai.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.article.Block;

/** The pictures of one file, each embedded once. A JPEG goes in as it is. */
final class Pictures {
  // A few kilobytes of a hostile file can ask for gigabytes of memory.
  private static final long MOST_PIXELS = 60_000_000;

  private final PDDocument document;
  private final PictureSource source;
  private final Map<String, Optional<PDImageXObject>> embedded = new HashMap<>();

  Pictures(PDDocument document, PictureSource source) {
    this.document = document;
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
          ? Optional.of(PDImageXObject.createFromByteArray(document, bytes, name))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever a decoder stumbles over, the rest of the article can be printed.
      return Optional.empty();
    }
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
}
