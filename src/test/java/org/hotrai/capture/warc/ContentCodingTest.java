package org.hotrai.capture.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {
  private static final int MOST = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "gzip", "zstd"})
  void textThatWasNeverCodedIsGivenAsItIs(String coding) throws IOException {
    byte[] page = "<!doctype html>\r\n<p>\tราคาข้าวเปลือกทรงตัว".getBytes(UTF_8);
    assertThat(ContentCoding.undone(page, coding, MOST)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate"})
  void bytesThatCannotBeUndoneAreNoPage(String coding) {
    byte[] noise = new byte[400];
    new Random(2567).nextBytes(noise);
    assertThatThrownBy(() -> ContentCoding.undone(noise, coding, MOST))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 9, 40})
  void aDamagedZstandardFrameIsNoPage(int length) {
    byte[] frame = new byte[length];
    frame[0] = 0x28;
    frame[1] = (byte) 0xB5;
    frame[2] = 0x2F;
    frame[3] = (byte) 0xFD;
    assertThatThrownBy(() -> ContentCoding.undone(frame, "zstd", MOST))
        .isInstanceOf(IOException.class);
  }
}
