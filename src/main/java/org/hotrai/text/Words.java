package org.hotrai.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts text into words: by dictionary where a script puts no spaces between them. */
public final class Words {
  private Words() {}

  /** The words of the text in their order; what holds no letter or digit is none. */
  public static List<Span> of(String text) {
    WordEnds ends = WordCutter.cut(text);
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int piece = 0; piece < ends.size(); piece++) {
      int end = ends.end(piece);
      if (ends.isWord(piece)) {
        words.add(new Span(start, end));
      }
      start = end;
    }
    return words;
  }

  /** Whether the dictionary has that word of Thai letters. */
  public static boolean isThaiWord(String word) {
    return ThaiWords.isWord(word);
  }

  /** The indexes that lie inside words: behind their first character up to before their last. */
  public static BitSet insides(String text) {
    WordEnds ends = WordCutter.cut(text);
    BitSet insides = new BitSet(text.length());
    int start = 0;
    for (int piece = 0; piece < ends.size(); piece++) {
      int end = ends.end(piece);
      if (ends.isWord(piece)) {
        insides.set(start + 1, end);
      }
      start = end;
    }
    return insides;
  }
}
