package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures whose pictures have no address of their own. */
class FiguresTest {
  private static Block behindText(String picture) {
    String figure = "<figure>" + picture + "<figcaption>น้ำท่วมหอจดหมายเหตุ</figcaption></figure>";
    return Pages.article(
            "<h1>สำเนาเอกสารเก่า</h1><p>%s</p>%s<p>%s</p>"
                .formatted(Pages.LONG, figure, Pages.OTHER))
        .blocks()
        .get(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<picture><source srcset='flood.jpg 400w, flood2.jpg 1200w'><img alt=น้ำ></picture>",
        "<picture><source data-srcset='flood.jpg 400w'><img></picture>",
        "<img data-srcset='flood.jpg 400w'>",
        "<img srcset='flood.jpg 1x, flood2.jpg 2x'>"
      })
  void theFirstOfASetIsTaken(String picture) {
    Block block = behindText(picture);
    assertThat(block).isInstanceOf(Block.Image.class);
    assertThat(((Block.Image) block).url()).isEqualTo("https://archive.example/flood.jpg");
    assertThat(block.text()).isEqualTo("น้ำท่วมหอจดหมายเหตุ");
  }

  @Test
  void theWordsStayWithoutThePicture() {
    Block block = behindText("<img alt=น้ำ>");
    assertThat(block).isInstanceOf(Block.Paragraph.class);
    assertThat(block.text()).isEqualTo("น้ำท่วมหอจดหมายเหตุ");
  }
}
