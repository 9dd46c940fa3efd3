package org.hotrai.export.pdf.line;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Phrases that are looked for where one may begin. */
final class Phrases {
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  private Phrases(Stream<String> phrases) {
    phrases
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(phrase ->
            byFirst.merge(
                phrase.charAt(0),
                List.of(phrase),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
  }

  /** These phrases, parted by white space. */
  static Phrases of(String phrases) {
    return new Phrases(phrases.strip().lines().flatMap(line -> Stream.of(line.split("\\s+"))));
  }

  /** Index behind the longest phrase that begins there and ends at a border; -1 for none. */
  int end(String text, int start, Borders borders) {
    if (start >= text.length()) {
      return -1;
    }
    for (String phrase : byFirst.getOrDefault(text.charAt(start), List.of())) {
      int end = start + phrase.length();
      if (text.startsWith(phrase, start) && borders.at(end)) {
        return end;
      }
    }
    return -1;
  }

  /** Where words end. */
  @FunctionalInterface
  interface Borders {
    boolean at(int index);
  }
}
