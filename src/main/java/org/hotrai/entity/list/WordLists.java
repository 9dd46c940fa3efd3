package org.hotrai.entity.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists that are shipped: UTF-8, an entry a line, {@code #} before remarks. */
public final class WordLists {
  private static final String FOLDER = "/org/hotrai/entity/";

  private WordLists() {}

  /** The entries of the list of that file name. */
  public static List<String> lines(String name) {
    try (InputStream stream = WordLists.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("no word list " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list as a table of its words. */
  public static WordTable<Boolean> table(String name) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    lines(name).forEach(word -> words.put(word, true));
    return new WordTable<>(words);
  }
}
