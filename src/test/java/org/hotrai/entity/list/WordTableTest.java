package org.hotrai.entity.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.entity.list.WordTable.Entry;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static final WordTable<Integer> TABLE =
      new WordTable<>(Map.of("เรือ", 1, "เรือใบ", 2, "เรือใบไม้", 3, "ab", 4, "x", 5));

  private static List<String> words(List<Entry<Integer>> entries) {
    return entries.stream().map(Entry::word).toList();
  }

  @Test
  void findsTheLongestWord() {
    String text = "มีเรือใบ";
    Entry<Integer> found = TABLE.longestAt(text, 2);
    assertThat(found).isEqualTo(new Entry<>("เรือใบ", 2));
    assertThat(TABLE.longestAt(new Beginnings(text), 2)).isEqualTo(found);
  }

  @Test
  void findsAllWordsTheLongestFirst() {
    assertThat(words(TABLE.allAt("เรือใบไม้", 0))).containsExactly("เรือใบไม้", "เรือใบ", "เรือ");
    assertThat(words(TABLE.allAt(new Beginnings("เรือใบไม้"), 0)))
        .containsExactly("เรือใบไม้", "เรือใบ", "เรือ");
  }

  @Test
  void findsAWordOfTwoLettersAtTheEndAndBeforeAnything() {
    assertThat(TABLE.longestAt(new Beginnings("an ab"), 3)).isNotNull();
    assertThat(TABLE.longestAt(new Beginnings("abก"), 0)).isNotNull();
    assertThat(TABLE.longestAt("an ab", 3)).isNotNull();
  }

  @Test
  void findsNothingBeyondTheText() {
    Beginnings text = new Beginnings("xa");
    assertThat(TABLE.longestAt(text, 1)).isNull();
    assertThat(TABLE.longestAt(text, 2)).isNull();
    assertThat(TABLE.longestAt("xa", 2)).isNull();
    assertThat(TABLE.allAt(new Beginnings(""), 0)).isEmpty();
  }

  @Test
  void passesOverNoPlaceWhereAWordBegins() {
    String text = "ไม่มี เรือใบ ab";
    Beginnings beginnings = new Beginnings(text);
    List<Integer> places = new ArrayList<>();
    int at = TABLE.next(beginnings, 0);
    while (at < text.length()) {
      places.add(at);
      at = TABLE.next(beginnings, at + 1);
    }
    assertThat(places).contains(6, 13).hasSizeLessThan(text.length());
  }

  @Test
  void findsThoseOfManyWordsThatBeginAlike() {
    Map<String, Integer> many = new HashMap<>();
    for (int i = 0; i < 40_000; i++) {
      many.put("บริษัท " + i + " จำกัด", i);
    }
    many.put("บริษัท 17 จำกัด (มหาชน)", -1);
    WordTable<Integer> table = new WordTable<>(many);
    Beginnings text = new Beginnings("ของบริษัท 17 จำกัด (มหาชน)");
    assertThat(words(table.allAt(text, 3)))
        .containsExactly("บริษัท 17 จำกัด (มหาชน)", "บริษัท 17 จำกัด");
    assertThat(table.longestAt(text, 3)).isEqualTo(new Entry<>("บริษัท 17 จำกัด (มหาชน)", -1));
    assertThat(table.longestAt("บริษัท x จำกัด", 0)).isNull();
    assertTimeout(
        Duration.ofSeconds(5),
        () -> many.keySet().forEach(word -> assertThat(table.longestAt(word, 0)).isNotNull()));
  }
}
