package org.hotrai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of the project, as text. */
public final class Sources {
  /** Those of the program. */
  public static final Path MAIN = Path.of("src/main/java");

  /** Those of its tests. */
  public static final Path TEST = Path.of("src/test/java");

  private Sources() {}

  /** Every Java source in those folders, at any depth. */
  public static List<Path> in(Path... folders) {
    return Stream.of(folders).flatMap(Sources::in).sorted().toList();
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of that file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
