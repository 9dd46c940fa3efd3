package org.hotrai.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever is wrong with a container, reading ends, and with a page or a reason. */
class DamagedContainersTest {
  private static @Nullable Path folder;

  @BeforeContainer
  static void make() throws IOException {
    folder = Files.createTempDirectory("damaged");
  }

  @AfterContainer
  static void remove() throws IOException {
    if (folder != null) {
      Files.deleteIfExists(folder.resolve("file"));
      Files.delete(folder);
    }
  }

  private static byte[] container(int kind) throws IOException {
    Records records = new Records(kind == 1);
    for (int i = 0; i < 4; i++) {
      records.page("https://news.example/" + i, "<html><p>ประกาศฉบับที่ " + i);
    }
    return switch (kind) {
      case 0, 1 -> records.bytes();
      case 2 -> Packs.zip("a.html", "<html><p>หนึ่ง", "b.html", "<html><p>สอง");
      default -> Records.gzip(Packs.tar("a.html", "<html><p>หนึ่ง", "b/c.html", "<html><p>สอง"));
    };
  }

  @Property(tries = 300, seed = "25")
  void alwaysEnds(@ForAll @IntRange(max = 3) int kind, @ForAll int seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = container(kind);
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    byte[] damaged =
        random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
    Path there = folder;
    if (there != null) {
      assertThat(Readings.of(there, "file", damaged).results()).isNotEmpty();
    }
  }
}
