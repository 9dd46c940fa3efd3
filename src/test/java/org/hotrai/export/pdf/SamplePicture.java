package org.hotrai.export.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Picture files of the kinds that pages hold. */
enum SamplePicture {
  JPEG("jpg", BufferedImage.TYPE_INT_RGB),
  GREY_JPEG("jpg", BufferedImage.TYPE_BYTE_GRAY),
  CMYK_JPEG("jpg", 0),
  PNG("png", BufferedImage.TYPE_INT_RGB),
  ALPHA_PNG("png", BufferedImage.TYPE_INT_ARGB),
  GREY_PNG("png", BufferedImage.TYPE_BYTE_GRAY),
  GREY_16_PNG("png", BufferedImage.TYPE_USHORT_GRAY),
  PALETTE_PNG("png", BufferedImage.TYPE_BYTE_INDEXED),
  BLACK_PNG("png", BufferedImage.TYPE_BYTE_BINARY),
  GIF("gif", BufferedImage.TYPE_BYTE_INDEXED);

  private static final int WIDTH = 80;
  private static final int HEIGHT = 60;

  private final String format;
  private final int type;

  SamplePicture(String format, int type) {
    this.format = format;
    this.type = type;
  }

  byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (this == CMYK_JPEG) {
      writeCmyk(out);
      return out.toByteArray();
    }
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillOval(10, 10, 60, 40);
    graphics.dispose();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** Four bands without a word about their colours, as printers' files have them. */
  private static void writeCmyk(ByteArrayOutputStream out) throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        raster.setPixel(x, y, new int[] {x * 3, y * 4, 100, 20});
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(target);
      writer.write(new IIOImage(raster, null, null));
    } finally {
      writer.dispose();
    }
  }
}
