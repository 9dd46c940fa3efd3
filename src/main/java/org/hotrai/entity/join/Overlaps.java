package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.find.Candidate;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

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

  /** Below this a rule guesses: it helps the model, but does not stand against it. */
  private static final double SURE = 0.65;

  private Overlaps() {}

  /** The candidates of one block that stand, in the order of the text. */
  public static List<Candidate> resolve(List<Candidate> candidates) {
    List<Candidate> standing = new ArrayList<>();
    BitSet taken = new BitSet();
    candidates.stream()
        .sorted(BEST_FIRST)
        .filter(candidate -> length(candidate) > 0)
        .forEach(candidate -> addIfFree(standing, taken, candidate));
    standing.sort(Comparator.comparingInt(candidate -> candidate.span().start()));
    return standing;
  }

  /**
   * What stands of what rules and the model found in a block, each without overlaps of its own:
   * before all dates, laws and events of the rules; then what the model found, as a sure rule has
   * it that says the same, which knows under what name it joins, or as the lists have that very
   * name; then what rules are sure of.
   */
  public static List<Candidate> withModel(List<Candidate> ruled, List<Candidate> modelled) {
    Map<Span, Candidate> bySpan = new HashMap<>();
    ruled.forEach(rule -> bySpan.put(rule.span(), rule));
    BitSet taken = new BitSet();
    List<Candidate> standing = new ArrayList<>();
    Stream.of(
            ruled.stream()
                .filter(rule -> isFormal(rule) || (isLatin(rule) && rule.confidence() >= SURE)),
            modelled.stream().map(found -> told(found, bySpan.get(found.span()))),
            ruled.stream().filter(rule -> rule.confidence() >= SURE))
        .flatMap(candidates -> candidates)
        .forEach(candidate -> addIfFree(standing, taken, candidate));
    standing.sort(Comparator.comparingInt(candidate -> candidate.span().start()));
    return standing;
  }

  private static Candidate told(Candidate found, @Nullable Candidate rule) {
    boolean same = rule != null && rule.type() == found.type() && rule.confidence() >= SURE;
    return rule != null && (same || rule.origin() == Origin.LIST) ? rule : found;
  }

  private static boolean isFormal(Candidate rule) {
    return switch (rule.type()) {
      case DATE, LAW, EVENT -> true;
      case PERSON, ORGANISATION, PLACE -> false;
    };
  }

  private static boolean isLatin(Candidate rule) {
    return rule.name().charAt(0) < 'ก';
  }

  private static void addIfFree(List<Candidate> standing, BitSet taken, Candidate candidate) {
    int next = taken.nextSetBit(candidate.span().start());
    if (next < 0 || next >= candidate.span().end()) {
      taken.set(candidate.span().start(), candidate.span().end());
      standing.add(candidate);
    }
  }

  private static int length(Candidate candidate) {
    return candidate.span().end() - candidate.span().start();
  }
}
