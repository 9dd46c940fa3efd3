package org.hotrai.index;

import java.util.BitSet;
import org.hotrai.text.SearchFold;
import org.hotrai.text.WordBorders;

/**
 * A title or a text ready to be put into the index: all done that needs no index.
 *
 * @param folded in the search fold
 * @param borders where in it words begin and end
 */
public record IndexedText(String folded, BitSet borders) {

  /** That text made ready. */
  public static IndexedText of(String text) {
    String folded = SearchFold.fold(text);
    return new IndexedText(folded, WordBorders.of(folded));
  }
}
