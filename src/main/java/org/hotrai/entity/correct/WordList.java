package org.hotrai.entity.correct;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.ListFinder;
import org.hotrai.text.FoldedText;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that a person listed, found in texts whatever their form in the search fold. They cut
 * no cluster and, but for long ones of a script without spaces, no word.
 */
final class WordList {
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt((Hit hit) -> hit.span().start() - hit.span().end())
          .thenComparingInt(hit -> hit.span().start());

  private final Map<String, Mark> byWords = new HashMap<>();
  private final WordTable<Mark> table;

  /** Of those that were said twice the later. */
  WordList(List<Mark> marks) {
    marks.forEach(mark -> byWords.put(SearchFold.fold(mark.words()), mark));
    table = new WordTable<>(byWords);
  }

  /** A place where listed words stand. */
  record Hit(Span span, Mark mark) {}

  boolean isEmpty() {
    return byWords.isEmpty();
  }

  /** What was said of which words, by these in the search fold. */
  Map<String, Mark> marks() {
    return byWords;
  }

  /** Where they stand in a block, in its order; of those that overlap the longest. */
  List<Hit> find(String block) {
    FoldedText folded = FoldedText.of(block);
    List<Hit> hits = new ArrayList<>();
    @Nullable BlockText text = null;
    for (int at = 0; at < folded.text().length(); at++) {
      for (var entry : table.allAt(folded.text(), at)) {
        int end = at + entry.word().length();
        Span span = new Span(folded.originalStart(at), folded.originalEnd(end));
        text = text == null ? new BlockText(0, block) : text;
        if (isWhole(folded, at, end)
            && text.isClusterBoundary(span.start())
            && ListFinder.standsAlone(text, span.start(), span.end())) {
          hits.add(new Hit(span, entry.meaning()));
        }
      }
    }
    return resolved(hits);
  }

  /** A character that folds to several is not cut either. */
  private static boolean isWhole(FoldedText folded, int start, int end) {
    return (start == 0 || folded.originalStart(start) >= folded.originalEnd(start))
        && (end == folded.text().length() || folded.originalStart(end) >= folded.originalEnd(end));
  }

  private static List<Hit> resolved(List<Hit> hits) {
    List<Hit> standing = new ArrayList<>();
    BitSet taken = new BitSet();
    hits.sort(BEST_FIRST);
    for (Hit hit : hits) {
      int next = taken.nextSetBit(hit.span().start());
      if (next < 0 || next >= hit.span().end()) {
        taken.set(hit.span().start(), hit.span().end());
        standing.add(hit);
      }
    }
    standing.sort(Comparator.comparingInt(hit -> hit.span().start()));
    return standing;
  }
}
