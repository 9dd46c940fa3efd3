package org.hotrai.text;

import java.util.BitSet;

/** Where the words of a folded text begin and end. */
public final class WordBorders {
  private WordBorders() {}

  /** The indexes before and behind every word and sign, as a dictionary cuts the text. */
  public static BitSet of(String folded) {
    DictionaryForm form = DictionaryForm.of(folded);
    BitSet borders = new BitSet(folded.length() + 1);
    borders.set(form.foldedIndex(0));
    WordEnds ends = WordCutter.cut(form.text());
    for (int piece = 0; piece < ends.size(); piece++) {
      borders.set(form.foldedIndex(ends.end(piece)));
    }
    return borders;
  }
}
