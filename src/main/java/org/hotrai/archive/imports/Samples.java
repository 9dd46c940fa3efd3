package org.hotrai.archive.imports;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sample articles, unpacked into a folder for as long as they are imported. */
final class Samples implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

  private final Path folder;

  private Samples(Path folder) {
    this.folder = folder;
  }

  static Samples unpacked() {
    try {
      Samples samples = new Samples(Files.createTempDirectory("hotrai-samples-"));
      try {
        samples.unpack();
      } catch (IOException e) {
        samples.close();
        throw e;
      }
      return samples;
    } catch (IOException e) {
      throw new Failure(Message.of("archive.no-room-for-samples"), e);
    }
  }

  Path folder() {
    return folder;
  }

  private void unpack() throws IOException {
    for (String name : names()) {
      Path target = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      try (InputStream packed = open("samples/" + name)) {
        Files.copy(packed, target);
      }
    }
  }

  private static List<String> names() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open("samples.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Samples.class.getResourceAsStream(name), name);
  }

  /** A folder that cannot be removed is left to the system: the articles are in all the same. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException left) {
      LOG.warn("{} could not be removed", folder, left);
    }
  }
}
