package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;

/**
 * Finds bodies that begin with one of some head words, behind which a rule tells where they end.
 */
final class HeadedBodies {
  private static final double SURE = 0.7;

  private final WordTable<Boolean> heads;

  /** Tells where a name ends. */
  @FunctionalInterface
  interface NameEnd {
    /**
     * Index behind the name that begins at one index, with the end of its head word at the other;
     * no greater than the first if there is none.
     */
    int of(int at, int behindHead);
  }

  HeadedBodies(WordTable<Boolean> heads) {
    this.heads = heads;
  }

  /** Those of a block, in the order of the text. */
  List<Candidate> in(BlockText block, NameEnd ends) {
    List<Candidate> found = new ArrayList<>(0);
    heads.walk(
        block.beginnings(),
        (at, head) -> {
          int end = ends.of(at, at + head.word().length());
          if (end > at) {
            Span span = new Span(at, end);
            String name = span.of(block.text());
            found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, name, SURE));
          }
          return end;
        });
    return found;
  }
}
