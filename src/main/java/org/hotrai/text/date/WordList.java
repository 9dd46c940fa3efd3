package org.hotrai.text.date;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hotrai.text.date.Lexeme.Kind;
import org.hotrai.text.date.Vocabulary.Word;

/** Words in the making, each once: the first that is added stands. */
final class WordList {
  private final Map<String, Word> words = new LinkedHashMap<>();

  Iterable<Word> words() {
    return words.values();
  }

  void add(Kind kind, int value, String... texts) {
    for (String text : texts) {
      words.putIfAbsent(text.strip(), new Word(text.strip(), kind, value));
    }
  }

  /** In small letters, and with a large one at the beginning. */
  void addEnglish(Kind kind, int value, String... texts) {
    for (String text : texts) {
      add(kind, value, text, large(text));
    }
  }

  static String large(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
