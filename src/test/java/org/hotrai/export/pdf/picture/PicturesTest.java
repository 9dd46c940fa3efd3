package org.hotrai.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {
  @ParameterizedTest
  @CsvSource({"87CEEB, 204060", "808080, C0C0C0", "000000, FFFFFF", "FFFFFF, 000000"})
  void twoColoursStayWhatTheyAre(String first, String second) throws IOException {
    int[] colours = {Integer.parseInt(first, 16), Integer.parseInt(second, 16)};
    IndexColorModel palette = new IndexColorModel(1, 2, colours, 0, false, -1, 0);
    BufferedImage image = new BufferedImage(8, 4, BufferedImage.TYPE_BYTE_BINARY, palette);
    image.setRGB(3, 2, 0xFF000000 | colours[1]);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    Block.Image block = new Block.Image("https://klong.example/1", null, "", RichText.plain(""));
    try (Pictures pictures = new Pictures(asked -> Optional.of(bytes.toByteArray()))) {
      BufferedImage embedded = pictures.of(block).orElseThrow().getImage();
      assertThat(embedded.getRGB(0, 0) & 0xFFFFFF).isEqualTo(colours[0]);
      assertThat(embedded.getRGB(3, 2) & 0xFFFFFF).isEqualTo(colours[1]);
    }
  }
}
