package org.hotrai.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into words: by dictionary where a script puts no spaces between them. */
public final class Words {
  // A break iterator knows all scripts whatever its locale; building one costs more than a copy.
  private static final BreakIterator PROTOTYPE = BreakIterator.getWordInstance(ULocale.ROOT);

  private Words() {}

  /** The words of the text in their order; what holds no letter or digit is none. */
  public static List<Span> of(String text) {
    BreakIterator breaks = breaks(text);
    List<Span> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
        words.add(new Span(start, end));
      }
      start = end;
    }
    return words;
  }

  static BreakIterator breaks(String text) {
    BreakIterator breaks = PROTOTYPE.clone();
    breaks.setText(text);
    return breaks;
  }
}
