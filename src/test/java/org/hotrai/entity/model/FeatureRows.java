package org.hotrai.entity.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the parameters of each observation lie: a row for it, with all labels of all its tokens.
 */
final class FeatureRows {
  /** What was seen but once tells nothing. */
  private static final int LEAST_SEEN = 2;

  private final int[] hashes;
  private final Template[] templates;
  private final int[] starts;
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final int size;

  /** The rows of what was seen in those examples often enough. */
  FeatureRows(List<Example> examples) {
    Map<Integer, Integer> seen = new HashMap<>();
    Map<Integer, Template> templateOf = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.hashes().length; i++) {
        if (example.hashes()[i] != 0) {
          seen.merge(example.hashes()[i], 1, Integer::sum);
          templateOf.put(example.hashes()[i], Template.at(i % Template.COUNT));
        }
      }
    }
    hashes =
        seen.keySet().stream()
            .filter(hash -> seen.getOrDefault(hash, 0) >= LEAST_SEEN)
            .mapToInt(hash -> hash)
            .sorted()
            .toArray();
    templates =
        Arrays.stream(hashes)
            .mapToObj(hash -> Objects.requireNonNull(templateOf.get(hash)))
            .toArray(Template[]::new);
    starts = new int[hashes.length];
    int next = 0;
    for (int row = 0; row < hashes.length; row++) {
      rows.put(hashes[row], row);
      starts[row] = next;
      next += templates[row].width() * Tags.COUNT;
    }
    size = next;
  }

  /** How many rows there are. */
  int count() {
    return hashes.length;
  }

  /** How many parameters they have together. */
  int size() {
    return size;
  }

  int hash(int row) {
    return hashes[row];
  }

  Template template(int row) {
    return templates[row];
  }

  /** Index of the first parameter of a row. */
  int start(int row) {
    return starts[row];
  }

  /** The rows of observations; -1 for what has none. */
  int[] of(int[] observed) {
    return Arrays.stream(observed).map(hash -> rows.getOrDefault(hash, -1)).toArray();
  }
}
