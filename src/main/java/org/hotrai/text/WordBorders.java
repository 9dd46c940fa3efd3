package org.hotrai.text;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;

/** Where the words of a folded text begin and end. */
public final class WordBorders {
  private WordBorders() {}

  /** The indexes before and behind every word and sign, as a dictionary cuts the text. */
  public static BitSet of(String folded) {
    DictionaryForm form = DictionaryForm.of(folded);
    BitSet borders = new BitSet(folded.length() + 1);
    BreakIterator breaks = Words.breaks(form.text());
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      borders.set(form.foldedIndex(at));
    }
    return borders;
  }
}
