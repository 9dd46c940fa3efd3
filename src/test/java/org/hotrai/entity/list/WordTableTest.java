package org.hotrai.entity.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
}
