package org.hotrai.ui.entitypage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotrai.ui.entitypage.NetworkLayout.Box;
import org.hotrai.ui.entitypage.NetworkLayout.Link;
import org.hotrai.ui.entitypage.NetworkLayout.Places;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {
  private static final NetworkLayout.Size NAME = new NetworkLayout.Size(120, 26);

  private static List<Box> boxes(Places places) {
    List<Box> all = new ArrayList<>();
    places.middle().ifPresent(all::add);
    places.around().forEach(place -> place.ifPresent(all::add));
    return all;
  }

  @Property(seed = "21", tries = 120)
  void noNameLiesOnAnotherOrLeavesTheRoom(
      @ForAll @Size(max = 16) List<@DoubleRange(min = 10, max = 180) Double> widths,
      @ForAll @DoubleRange(min = 20, max = 900) double width,
      @ForAll @DoubleRange(min = 20, max = 500) double height) {
    List<NetworkLayout.Size> sizes =
        widths.stream().map(each -> new NetworkLayout.Size(each, 26)).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 2; i < sizes.size(); i++) {
      links.add(new Link(i, i / 2));
    }
    Places places = new NetworkLayout(width, height).place(NAME, sizes, links);
    assertThat(places.around()).hasSameSizeAs(sizes);
    List<Box> all = boxes(places);
    for (Box box : all) {
      assertThat(box.x()).isBetween(0.0, width - box.width());
      assertThat(box.y()).isBetween(0.0, height - box.height());
      assertThat(all).filteredOn(other -> box.isNear(other, 0)).containsExactly(box);
    }
    assertThat(new NetworkLayout(width, height).place(NAME, sizes, links)).isEqualTo(places);
  }

  @Property(seed = "22", tries = 50)
  void anOrdinaryRoomHasPlaceForAll(@ForAll @IntRange(max = 12) int names) {
    Places places =
        new NetworkLayout(620, 320).place(NAME, Collections.nCopies(names, NAME), List.of());
    assertThat(boxes(places)).hasSize(names + 1);
    assertThat(places.middle())
        .get()
        .satisfies(box -> {
          assertThat(box.centreX()).isEqualTo(310);
          assertThat(box.centreY()).isEqualTo(160);
        });
  }

  @Test
  void linkedNamesSitSideBySide() {
    List<NetworkLayout.Size> eight = Collections.nCopies(8, NAME);
    Places places = new NetworkLayout(900, 500).place(NAME, eight, List.of(new Link(0, 5)));
    Box first = places.around().get(0).orElseThrow();
    double linked = distance(first, places.around().get(5).orElseThrow());
    for (int i : List.of(2, 3, 4, 6)) {
      assertThat(distance(first, places.around().get(i).orElseThrow())).isGreaterThan(linked);
    }
  }

  private static double distance(Box one, Box other) {
    return Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY());
  }

  @Test
  void arrowsGoToTheNameInTheirDirection() {
    Box middle = new Box(100, 100, 50, 20);
    Box above = new Box(110, 20, 50, 20);
    Box right = new Box(200, 110, 50, 20);
    Box farRight = new Box(400, 100, 50, 20);
    List<Box> all = List.of(middle, above, right, farRight);
    assertThat(NetworkLayout.next(middle, all, 1, 0)).contains(right);
    assertThat(NetworkLayout.next(middle, all, 0, -1)).contains(above);
    assertThat(NetworkLayout.next(right, all, 1, 0)).contains(farRight);
    assertThat(NetworkLayout.next(right, all, -1, 0)).contains(middle);
    assertThat(NetworkLayout.next(middle, all, 0, 1)).isEqualTo(Optional.empty());
  }
}
