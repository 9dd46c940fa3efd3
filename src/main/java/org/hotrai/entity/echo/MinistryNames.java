package org.hotrai.entity.echo;

import java.util.Map;
import java.util.stream.Collectors;
import org.hotrai.entity.list.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The official short forms of ministries, of two letters, which mean the ministry only where the
 * article has it in full.
 */
final class MinistryNames {
  private static final Map<String, String> SHORT_FORMS =
      WordLists.lines("ministry-short-forms.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private MinistryNames() {}

  /** That of the ministry with that name, or null. */
  static @Nullable String shortForm(String name) {
    return SHORT_FORMS.get(name);
  }
}
