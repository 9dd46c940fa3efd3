package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinHeadsTest {
  private static final LatinHeads HEADS = new LatinHeads();

  @ParameterizedTest
  @CsvSource({
    "River Trade Agreement, LAW",
    "Convention on the Rights of Boats, LAW",
    "Northern River Corridor, PLACE",
    "River News, ORGANISATION",
    "Bank for River Settlements, ORGANISATION",
    "กรมตรวจแม่น้ำ, ORGANISATION",
    "RBT, ORGANISATION"
  })
  void tellsWhatANameIsByItsHead(String name, EntityType kind) {
    assertThat(HEADS.kind(List.of(name))).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Memorandum of Understanding on Boats",
        "Consumer price index",
        "National Boat ID",
        "World Boat Rankings",
        "River Site inspection",
        "Boat Group Leader",
        "Boat Rating Agencies",
        "Boat Due Diligence",
        "Cash on Delivery",
        "GDP",
        "SMEs"
      })
  void takesOrdinaryThingsForNothing(String name) {
    assertThat(HEADS.kind(List.of(name))).isEmpty();
  }

  @Test
  void trustsAFullNameMoreThanTheShortFormBesideIt() {
    assertThat(HEADS.kind(List.of("Bank for International Settlements", "BIS")))
        .contains(EntityType.ORGANISATION);
    assertThat(HEADS.kind(List.of("River Boat Index", "RBT"))).isEmpty();
  }

  @Test
  void doubtsHeadsThatBodiesShareWithOtherThings() {
    assertThat(HEADS.isDoubtful(List.of("River News"))).isTrue();
    assertThat(HEADS.isDoubtful(List.of("River Association", "RBT"))).isFalse();
  }

  @Test
  void listsHeadsAndShortFormsApartAndOnce() {
    Set<String> words = new HashSet<>();
    for (String line : WordLists.lines("latin-heads.tsv")) {
      assertThat(line).matches("[A-Z][a-z]+\t(?:LAW|PLACE|NOTHING|MAYBE)");
      assertThat(words.add(line.substring(0, line.indexOf('\t')))).as(line).isTrue();
    }
    for (String line : WordLists.lines("common-short-forms.txt")) {
      assertThat(line).matches("\\p{Lu}[\\p{Lu}\\p{Ll}&]{1,5}");
      assertThat(words.add(line)).as(line).isTrue();
    }
  }
}
