package org.hotrai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {
  @Test
  void everySourceIsFormatted() {
    List<Path> unformatted =
        Sources.in(Sources.MAIN, Sources.TEST).parallelStream()
            .filter(file -> !SourceFormat.of(Sources.read(file)).equals(Sources.read(file)))
            .toList();

    assertThat(unformatted)
        .as("sources to format by: mvn -q test-compile exec:exec@format")
        .isEmpty();
  }

  @Test
  void aBadlyWrittenSourceIsSeen() {
    String source = "class A{int  a ;}\n";

    assertThat(SourceFormat.of(source)).isEqualTo("class A {\n  int a;\n}\n");
  }
}
