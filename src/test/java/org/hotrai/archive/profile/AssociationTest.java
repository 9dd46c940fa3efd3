package org.hotrai.archive.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssociationTest {
  private static double strength(long both, long first, long second, long all) {
    return new Association(both, first, second, all).strength();
  }

  /** "the swiss" in the first table of Dunning's paper: 110, 2442 and 111 alone, 29114 neither. */
  @Test
  void agreesWithThePaper() {
    assertThat(strength(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114))
        .isCloseTo(270.72, within(0.01));
    assertThat(strength(2, 2, 2, 12))
        .isCloseTo(2 * (2 * Math.log(6) + 10 * Math.log(1.2)), within(1e-9));
  }

  @Test
  void whatIsEverywhereIsNoCompanion() {
    assertThat(strength(40, 40, 1000, 1000)).isZero();
    assertThat(strength(38, 40, 930, 1000)).isLessThan(Association.NOTABLE);
    assertThat(strength(10, 40, 20, 1000)).isGreaterThan(strength(38, 40, 930, 1000));
  }

  @Test
  void moreToShowForItCountsMore() {
    assertThat(strength(30, 40, 60, 1000)).isGreaterThan(strength(3, 40, 6, 1000));
    assertThat(strength(1, 40, 1, 1000)).isLessThan(strength(9, 40, 20, 1000));
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new Association(5, 4, 9, 100))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Association(0, 60, 50, 100))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(seed = "5")
  void isSymmetricAndHasTheSignOfTheSurprise(
      @ForAll @IntRange(max = 300) int both,
      @ForAll @IntRange(max = 300) int firstAlone,
      @ForAll @IntRange(max = 300) int secondAlone,
      @ForAll @IntRange(min = 1, max = 100_000) int neither) {
    long all = (long) both + firstAlone + secondAlone + neither;
    double strength = strength(both, both + firstAlone, both + secondAlone, all);
    assertThat(strength)
        .isCloseTo(strength(both, both + secondAlone, both + firstAlone, all), within(1e-6));
    double chance = (double) (both + firstAlone) * (both + secondAlone) / all;
    if (both < chance) {
      assertThat(strength).isLessThanOrEqualTo(0);
    } else {
      assertThat(strength).isGreaterThanOrEqualTo(0);
    }
  }

  @Property(seed = "6")
  void growsWithEachFurtherMeeting(
      @ForAll @IntRange(min = 1, max = 200) int first,
      @ForAll @IntRange(min = 1, max = 200) int second) {
    double before = Double.NEGATIVE_INFINITY;
    for (int both = 0; both <= Math.min(first, second); both++) {
      double now = strength(both, first, second, 1000);
      assertThat(now).isGreaterThanOrEqualTo(before - 1e-9);
      before = now;
    }
  }
}
