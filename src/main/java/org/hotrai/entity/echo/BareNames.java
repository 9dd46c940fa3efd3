package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;

/**
 * Finds banks and airports by their listed names without head word where the article names them in
 * full: กรุงไทย, of ธนาคารกรุงไทย. Alone these are ordinary words or parts of other names.
 */
final class BareNames {
  private static final String NOTHING = "-";
  private static final int BEFORE = 14;
  private static final double SURE = 0.8;

  private static final List<Bare> LISTED =
      WordLists.lines("bare-names.tsv").stream().map(Bare::of).toList();

  private final List<Named> named = new ArrayList<>(0);

  /** A listed one. */
  private record Bare(String full, String name, Pattern before, Pattern behind) {
    static Bare of(String line) {
      String[] fields = line.split("\t", -1);
      Pattern behind = Pattern.compile(fields[3].equals(NOTHING) ? "(?!)" : fields[3]);
      return new Bare(fields[0], fields[1], Pattern.compile("(?:" + fields[2] + ")$"), behind);
    }

    boolean standsAt(BlockText block, int at) {
      int end = at + name.length();
      return block.isClusterBoundary(at)
          && block.isClusterBoundary(end)
          && !before.matcher(block.text()).region(Math.max(0, at - BEFORE), at).find()
          && !behind.matcher(block.text()).region(end, block.length()).lookingAt();
    }
  }

  /** One of the article's. */
  private record Named(Bare bare, EntityType type) {}

  /** Those of what the candidates name in full. */
  BareNames(List<Candidate> candidates) {
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      for (Bare bare : LISTED) {
        if (bare.full().equals(candidate.name()) && seen.add(bare.full())) {
          named.add(new Named(bare, candidate.type()));
        }
      }
    }
  }

  /** Adds those that stand in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    for (Named each : named) {
      String name = each.bare().name();
      int at = block.text().indexOf(name);
      while (at >= 0) {
        if (each.bare().standsAt(block, at)) {
          Span span = new Span(at, at + name.length());
          found.add(Candidate.byRule(block, span, each.type(), each.bare().full(), SURE));
        }
        at = block.text().indexOf(name, at + 1);
      }
    }
  }
}
