package org.hotrai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PostingListProperties {
  private record Place(int position, int borders) {}

  private static List<Place> places(int count, Random random) {
    List<Place> places = new ArrayList<>();
    int position = -1;
    for (int i = 0; i < count; i++) {
      position += 1 + (random.nextInt(20) == 0 ? random.nextInt(1 << 20) : random.nextInt(300));
      int block = i / PostingsEncoder.BLOCK;
      places.add(new Place(position, block % 2 == 0 ? Borders.BOTH : random.nextInt(4)));
    }
    return places;
  }

  private static PostingList list(List<Place> places, int before) {
    PostingsEncoder encoder = new PostingsEncoder();
    places.forEach(place -> encoder.add(place.position(), place.borders()));
    ByteSink sink = new ByteSink();
    sink.put(new byte[before], before);
    encoder.finish(sink);
    byte[] all = sink.toBytes();
    Pages pages =
        (segment, number) -> {
          int start = number * Pages.SIZE;
          return Arrays.copyOfRange(all, start, Math.min(all.length, start + Pages.SIZE));
        };
    TermEntry term = new TermEntry("ก", places.size(), before, all.length - before);
    return new PostingList(new SegmentBytes(pages, 1), term);
  }

  @Property(seed = "6", tries = 200)
  void givesBackWhatWasPutIn(@ForAll @IntRange(min = 1, max = 700) int count, @ForAll int seed) {
    List<Place> places = places(count, new Random(seed));
    PostingList list = list(places, 17);
    List<Place> read = new ArrayList<>();
    for (int block = 0; block < list.blocks(); block++) {
      list.load(block);
      for (int i = 0; i < list.size(); i++) {
        read.add(new Place(list.position(i), list.borders(i)));
      }
    }
    assertThat(read).isEqualTo(places);
  }

  @Property(seed = "7", tries = 200)
  void goesOnToAnyPosition(@ForAll @IntRange(min = 1, max = 700) int count, @ForAll int seed) {
    Random random = new Random(seed);
    List<Place> places = places(count, random);
    PostingList list = list(places, 0);
    for (Place place : places) {
      if (random.nextInt(9) == 0) {
        assertThat(list.bordersAt(place.position())).isEqualTo(place.borders());
      }
    }
    PostingList other = list(places, 0);
    assertThat(other.bordersAt(places.getLast().position() + 1)).isEqualTo(-1);
  }

  @Test
  void liesOverSeveralPages() {
    List<Place> places = places(60_000, new Random(1));
    PostingList list = list(places, Pages.SIZE - 3);
    assertThat(list.blocks()).isGreaterThan(400);
    Place late = places.get(59_990);
    assertThat(list.bordersAt(late.position())).isEqualTo(late.borders());
  }
}
