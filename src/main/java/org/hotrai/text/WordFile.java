package org.hotrai.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads word lists that are shipped: UTF-8, an entry a line, {@code #} before remarks. */
public final class WordFile {
  private WordFile() {}

  /** The entries of the list that lies under that path, counted from the root of the resources. */
  public static List<String> lines(String path) {
    try (InputStream stream = WordFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("no word list " + path);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
