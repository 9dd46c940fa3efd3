package org.hotrai.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hotrai.query.Query;
import org.junit.jupiter.api.Test;

/** Counted clusters are found and ranked as those whose places are read. */
class ClusterCountsProperties {
  private static final String LETTERS = "กกกขาาแํั่ิ น.";
  private static final List<String> QUERIES = List.of("ก", "กั", "กิ", "ข", "า", "น", "แ", "กา");

  @Property(seed = "8", tries = 200)
  void answersAsThePlacesDo(@ForAll @IntRange(min = 1, max = 30) int documents, @ForAll int seed) {
    SmallIndex counted = index(documents, new Random(seed)).merge(50);
    SmallIndex read = index(documents, new Random(seed)).merge(50, Integer.MAX_VALUE);
    for (String words : QUERIES) {
      for (Query.Form form : Query.Form.values()) {
        for (Query.Place place : Query.Place.values()) {
          Query.Text query = new Query.Text(words, place, form);
          assertAlike(scores(counted, query), scores(read, query));
        }
      }
    }
  }

  private static SmallIndex index(int documents, Random random) {
    SmallIndex index = new SmallIndex();
    for (int i = 0; i < documents; i++) {
      index.add(
          IndexedDocument.of(text(random, 12), text(random, 60), null),
          IndexedDocument.of(text(random, 3), text(random, 6), null));
      if (random.nextInt(4) == 0) {
        index.remove(1 + random.nextInt(2 * i + 2));
      }
    }
    return index;
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static Hits scores(SmallIndex index, Query.Text query) {
    Phrase phrase = Phrase.of(query.words(), query.form() == Query.Form.BEGINNING);
    return new TextSearch(index.snapshot(), index.pages())
        .find(phrase, query.place() == Query.Place.TITLE);
  }

  private static void assertAlike(Hits some, Hits others) {
    assertThat(some.articles()).isEqualTo(others.articles());
    some.articles().stream()
        .forEach(article ->
            assertThat(some.score(article)).isCloseTo(others.score(article), within(1e-4f)));
  }

  @Test
  void manyPlacesCountAsTheMostThatAByteHolds() {
    SmallIndex index = new SmallIndex().add("กา".repeat(300), "กา".repeat(20), "ข").merge(1_000);
    assertThat(index.find("ก")).containsExactly(1L, 2L);
  }

  @Test
  void whatIsCountedIsNoWord() {
    SmallIndex index = new SmallIndex().add("กา กา").merge(9);
    Segment segment = index.snapshot().segments().getFirst().segment();
    assertThat(segment.words(index.pages()))
        .noneMatch(word -> word.word().indexOf(ClusterCounts.MARK) >= 0);
    assertThat(index.merge(9).find("ก")).containsExactly(1L);
  }
}
