package org.hotrai.extract.metadata;

import java.util.HashSet;
import java.util.Set;
import org.hotrai.text.BareText;

/** How much two titles have in common, counted in groups of letters, which need no spaces. */
final class Likeness {
  private static final int GROUP = 3;

  private Likeness() {}

  /** From 0, nothing, to 1, where all of the shorter is in the longer. */
  static double of(String one, String other) {
    Set<String> first = groups(BareText.of(one));
    Set<String> second = groups(BareText.of(other));
    int shorter = Math.min(first.size(), second.size());
    first.retainAll(second);
    return shorter == 0 ? 0 : (double) first.size() / shorter;
  }

  private static Set<String> groups(String key) {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + GROUP <= key.length(); i++) {
      groups.add(key.substring(i, i + GROUP));
    }
    return groups;
  }
}
