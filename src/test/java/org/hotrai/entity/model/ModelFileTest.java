package org.hotrai.entity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final WeightLists LISTS =
      new WeightLists(
          0.5f,
          IntStream.range(0, Transitions.WEIGHTS).toArray(),
          new int[] {-7, 3, 99},
          new int[] {2, 2, 6},
          new byte[] {(byte) 104, 12, 0, -5, 50, 127});

  @Test
  void readsWhatItWrote() {
    WeightLists read = ModelFile.read(ModelFile.write(LISTS));

    assertThat(read.unit()).isEqualTo(0.5f);
    assertThat(read.transitions()).isEqualTo(LISTS.transitions());
    assertThat(read.hashes()).isEqualTo(LISTS.hashes());
    assertThat(read.ends()).isEqualTo(LISTS.ends());
    assertThat(read.pairs()).isEqualTo(LISTS.pairs());
  }

  @Test
  void refusesAFileWithAnyByteChanged() {
    byte[] file = ModelFile.write(LISTS);
    for (int at = 0; at < file.length; at++) {
      byte[] damaged = file.clone();
      damaged[at] ^= 0x10;
      assertRefused(damaged);
    }
  }

  @Test
  void refusesAFileThatWasCutOffAnywhere() {
    byte[] file = ModelFile.write(LISTS);
    for (int length = 0; length < file.length; length++) {
      assertRefused(Arrays.copyOf(file, length));
    }
  }

  private static void assertRefused(byte[] file) {
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("install");
  }

  @Test
  void theShippedModelIsSmall() {
    assertThat(ModelFile.write(ModelFile.shipped()).length).isBetween(50_000, 4_000_000);
  }
}
