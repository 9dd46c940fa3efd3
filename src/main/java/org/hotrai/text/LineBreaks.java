package org.hotrai.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;

/** Where a line of text may end. */
public final class LineBreaks {
  private static final BreakIterator PROTOTYPE = BreakIterator.getLineInstance(ULocale.ROOT);

  private LineBreaks() {}

  /** Loads the dictionaries that lines of Thai are broken by, which takes a moment at first. */
  public static void prepare() {
    List<Integer> _ = of("ภาษาไทย");
  }

  /** Every index behind which a new line may begin, in order; the text's length is the last. */
  public static List<Integer> of(String text) {
    BreakIterator breaks = PROTOTYPE.clone();
    breaks.setText(text);
    BitSet ends = new BitSet(text.length() + 1);
    breaks.first();
    for (int index = breaks.next(); index != BreakIterator.DONE; index = breaks.next()) {
      ends.set(index);
    }
    ThaiLines.mend(text, ends);
    return ends.stream()
        .filter(index -> Clusters.isBoundary(text, index) && !isBoundToLast(text, index))
        .boxed()
        .toList();
  }

  /** Thai repetition and abbreviation marks never begin a line. */
  private static boolean isBoundToLast(String text, int index) {
    return index < text.length() && (text.charAt(index) == 'ๆ' || text.charAt(index) == 'ฯ');
  }
}
