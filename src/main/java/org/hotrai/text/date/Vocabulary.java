package org.hotrai.text.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** The words that dates are written with, found by their first two characters. */
final class Vocabulary {
  /** A word, with the lexeme that it stands for. */
  record Word(String text, Kind kind, int value) {
    boolean isLatin() {
      return text.charAt(0) < 'ก';
    }
  }

  /** By the first two characters; others may share a place, which only costs a look. */
  private final Word[] @Nullable [] table = new Word[1 << 14][];

  /** Where the table has words: this is asked for at every character, and small enough for that. */
  private final BitSet beginnings = new BitSet(table.length);

  Vocabulary() {
    Map<Integer, List<Word>> byFirstTwo = new HashMap<>();
    for (Word word : Terms.all()) {
      byFirstTwo.computeIfAbsent(firstTwo(word.text(), 0), first -> new ArrayList<>()).add(word);
    }
    byFirstTwo.forEach((first, words) -> {
      words.sort(Comparator.comparingInt((Word word) -> word.text().length()).reversed());
      table[first] = words.toArray(Word[]::new);
      beginnings.set(first);
    });
  }

  /** The longest word that stands at that index, or null. */
  @Nullable Word at(String text, int index) {
    Word[] words = index + 1 < text.length() ? table[firstTwo(text, index)] : null;
    if (words == null) {
      return null;
    }
    for (Word word : words) {
      if (text.startsWith(word.text(), index) && !(word.isLatin() && runsOn(word, text, index))) {
        return word;
      }
    }
    return null;
  }

  /** Whether a word may stand at that index; false is sure. */
  boolean mayBegin(String text, int index) {
    return index + 1 < text.length() && beginnings.get(firstTwo(text, index));
  }

  private static int firstTwo(String text, int index) {
    return (text.charAt(index) & 0x7F) << 7 | (text.charAt(index + 1) & 0x7F);
  }

  /** Whether the word is only a part of a longer one. */
  private static boolean runsOn(Word word, String text, int index) {
    int end = index + word.text().length();
    boolean before =
        !word.kind().equals(Kind.ORDINAL) && index > 0 && isLatin(text.charAt(index - 1));
    boolean open = word.text().endsWith("-");
    return before || (!open && end < text.length() && isLatin(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return c < 'ก' && Character.isLetter(c);
  }
}
