package org.hotrai.entity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SlotSumsProperties {
  /** What is added to one slot. */
  private record Added(int slot, int weight) {}

  private static List<Added> added(List<Integer> numbers) {
    return numbers.stream()
        .map(number -> new Added(number / 256 % Weights.SLOTS, number % 256 - 128))
        .toList();
  }

  @Property
  void addsLikeOneSumForEachSlot(
      @ForAll @Size(max = 40) List<@IntRange(max = 1_000_000) Integer> first,
      @ForAll @Size(max = 40) List<@IntRange(max = 1_000_000) Integer> second) {
    int tokens = Weights.SLOTS / Tags.COUNT;
    int[] expected = new int[(tokens + 1) * Tags.COUNT];
    SlotSums sums = new SlotSums(tokens + 1);
    SlotSums row = new SlotSums(tokens);
    for (Added each : added(first)) {
      row.add(0, each.slot(), each.weight());
      expected[Tags.COUNT + each.slot()] += each.weight();
    }
    sums.add(1, row.behind(7), 1);
    for (Added each : added(second)) {
      sums.add(0, each.slot(), each.weight());
      expected[each.slot()] += each.weight();
    }
    short[] told = sums.ofTokens(0, tokens + 1);
    for (int slot = 0; slot < expected.length; slot++) {
      assertThat((int) told[slot]).isEqualTo(expected[slot]);
    }
  }
}
