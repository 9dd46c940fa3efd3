package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotrai.article.Block;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.capture.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that a script was to load, with what stands for them saved or not. */
class LazyPicturesTest {
  private static final String DATA =
      "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
  private static final Resource REAL = png("/a.png", 640);
  private static final Resource GREY = png("/placeholder.png", 640);
  private static final Resource DOT = png("/t.png", 1);

  private static Resource png(String url, int size) {
    ByteBuffer bytes = ByteBuffer.allocate(64);
    bytes.putInt(0, 0x89504E47).putInt(16, size).putInt(20, size);
    return new Resource(url, "image/png", bytes.array());
  }

  private static List<Resource> pictures(String image, Resource... saved) {
    String text = "<p>" + Pages.LONG + "</p>";
    String page = "<title>สำเนาเอกสารเก่า</title><div>" + text + image + text + "</div>";
    Map<String, Resource> byUrl =
        List.of(saved).stream().collect(Collectors.toMap(Resource::url, one -> one));
    Extraction extraction =
        new Extractor()
            .extract(
                new Capture(
                    "page.html",
                    null,
                    "https://archive.example/1",
                    null,
                    "text/html",
                    page.getBytes(StandardCharsets.UTF_8),
                    null,
                    Resources.of(byUrl)));
    Extraction.Extracted found = (Extraction.Extracted) extraction;
    List<String> shown =
        found.article().blocks().stream()
            .filter(Block.Image.class::isInstance)
            .map(block -> ((Block.Image) block).resource())
            .toList();
    return found.pictures().stream()
        .filter(picture -> shown.contains(picture.sha256()))
        .map(Extraction.Picture::saved)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='/placeholder.png' data-src='/a.png'>",
        "<img src='/placeholder.png' data-original='/a.png'>",
        "<img src='/placeholder.png' data-lazy-src='/a.png'>",
        "<img src='/placeholder.png' class=lazy srcset='/a.png 640w'>",
        "<img src='/t.png' data-src='/a.png'>",
        "<img src='/t.png' srcset='/b.png 320w, /a.png 640w'>",
        "<img src='/b.png' srcset='/c,d.png 1x,/a.png 2x'>",
        "<img src='/b.png' srcset='/c.png, /a.png'>",
        "<img src='DATA' srcset='DATA 1w, /a.png 640w'>",
        "<img data-srcset='/a.png'>",
        "<picture><source srcset='/a.png 2x'><img src='DATA'></picture>",
        "<img src='/a.png' data-src='/b.png'>",
        "<img src='/a.png' data-src='/placeholder.png' class=lazyloaded>"
      })
  void areTheRealOnesWhereTheirBytesWereSaved(String image) {
    assertThat(pictures(image.replace("DATA", DATA), REAL, GREY, DOT))
        .as(image)
        .containsExactly(REAL);
  }

  @Test
  void areNoneWhereOnlyADotWasSaved() {
    assertThat(pictures("<img src='/t.png' data-src='/a.png'>", DOT)).isEmpty();
    assertThat(pictures("<img src='/t.png' srcset='" + "a".repeat(9_000) + " b'>", DOT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<amp-img src=/a.png width=640 height=480></amp-img>",
        "<amp-anim src=/a.png width=640 height=480></amp-anim>",
        "<amp-img src=/a.png width=640 height=480><img src=/a.png></amp-img>",
        "<amp-img src=/a.png width=640 height=480><noscript><img src=/a.png></noscript></amp-img>",
      })
  void picturesOfAmpPagesAreSeen(String image) {
    assertThat(pictures(image, REAL)).containsExactly(REAL);
  }
}
