package org.hotrai.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipeStreamTest {
  private static OutputStream failing(String fault) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(fault);
      }
    };
  }

  @ParameterizedTest
  @CsvSource({"Broken pipe, false", "No space left on device, true"})
  void onlyAReaderWhoIsGoneIsNoFault(String fault, boolean failed) {
    PrintStream out = new PrintStream(new PipeStream(failing(fault)), false, UTF_8);
    out.println("a");
    out.println("b");
    assertThat(out.checkError()).isEqualTo(failed);
  }

  @Test
  void writesWhatItGets() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (PipeStream out = new PipeStream(written)) {
      out.write('a');
      out.write("bc".getBytes(UTF_8));
    }
    assertThat(written.toString(UTF_8)).isEqualTo("abc");
  }
}
