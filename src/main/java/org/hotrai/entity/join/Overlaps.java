package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hotrai.entity.find.Candidate;

/**
 * Resolves overlaps: of two candidates that share a character the longer stands, of two that are
 * equally long the surer, then the one whose kind comes first in the sidebar.
 */
public final class Overlaps {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -length(candidate))
          .thenComparingDouble(candidate -> -candidate.confidence())
          .thenComparing(Candidate::type)
          .thenComparingInt(candidate -> candidate.span().start());

  private Overlaps() {}

  /** The candidates of one block that stand, in the order of the text. */
  public static List<Candidate> resolve(List<Candidate> candidates) {
    List<Candidate> standing = new ArrayList<>();
    BitSet taken = new BitSet();
    candidates.stream()
        .sorted(BEST_FIRST)
        .forEach(candidate -> {
          int next = taken.nextSetBit(candidate.span().start());
          if (length(candidate) > 0 && (next < 0 || next >= candidate.span().end())) {
            taken.set(candidate.span().start(), candidate.span().end());
            standing.add(candidate);
          }
        });
    standing.sort(Comparator.comparingInt(candidate -> candidate.span().start()));
    return standing;
  }

  private static int length(Candidate candidate) {
    return candidate.span().end() - candidate.span().start();
  }
}
