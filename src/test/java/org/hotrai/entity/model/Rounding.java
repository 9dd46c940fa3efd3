package org.hotrai.entity.model;

import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;

/** Rounds trained parameters to whole weights of a byte; those that round to zero are left out. */
final class Rounding {
  private final FeatureRows features;
  private final Parameters parameters;
  private final float unit;

  Rounding(FeatureRows features, Parameters parameters) {
    this.features = features;
    this.parameters = parameters;
    double most =
        IntStream.range(0, features.size() + Transitions.WEIGHTS)
            .mapToDouble(i -> Math.abs(parameters.get(i)))
            .max()
            .orElseThrow();
    this.unit = most == 0 ? 1 : (float) most / Byte.MAX_VALUE;
  }

  /** The weights. */
  WeightLists lists() {
    IntStream.Builder hashes = IntStream.builder();
    IntStream.Builder ends = IntStream.builder();
    ByteArrayOutputStream pairs = new ByteArrayOutputStream();
    for (int row = 0; row < features.count(); row++) {
      int before = pairs.size();
      addPairs(row, pairs);
      if (pairs.size() > before) {
        hashes.add(features.hash(row));
        ends.add(pairs.size());
      }
    }
    int[] transitions =
        IntStream.range(0, Transitions.WEIGHTS).map(i -> round(features.size() + i)).toArray();
    return new WeightLists(
        unit, transitions, hashes.build().toArray(), ends.build().toArray(), pairs.toByteArray());
  }

  private void addPairs(int row, ByteArrayOutputStream pairs) {
    Template template = features.template(row);
    int firstSlot = Weights.slot(template.first(), 0);
    for (int i = 0; i < template.width() * Tags.COUNT; i++) {
      int weight = round(features.start(row) + i);
      if (weight != 0) {
        pairs.write(firstSlot + i);
        pairs.write(weight);
      }
    }
  }

  private int round(int parameter) {
    return Math.round(parameters.get(parameter) / unit);
  }
}
