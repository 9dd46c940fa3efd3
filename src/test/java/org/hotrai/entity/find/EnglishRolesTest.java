package org.hotrai.entity.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.list.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishRolesTest {
  @Test
  void tellsRolesFromPartsOfThem() {
    assertThat(EnglishRoles.isRole("Governor")).isTrue();
    assertThat(EnglishRoles.isRole("Deputy")).isFalse();
    assertThat(EnglishRoles.mayBeRole("Deputy")).isTrue();
    assertThat(EnglishRoles.mayBeRole("Prime")).isFalse();
    assertThat(EnglishRoles.mayBeRole("Boat")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deputy Prime Minister", "Permanent Secretary", "Acting Governor"})
  void takesARunOfSuchWordsForAPost(String run) {
    assertThat(EnglishRoles.isPost(run)).isTrue();
    assertThat(EnglishRoles.isPost(run + " Carter")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Deputy Director of the Boat Office, 23",
    "Head of Boat Office, 8",
    "Boat Director of Office, 0",
    "Deputy Director, 0"
  })
  void findsWhereTheBodyBeginsThatARoleIsOf(String text, int start) {
    assertThat(EnglishRoles.behindRoleOf(new BlockText(0, text), 0, text.length()))
        .isEqualTo(start);
  }

  @Test
  void listsEachWordOnce() {
    assertThat(WordLists.lines("english-roles.tsv"))
        .allMatch(line -> line.matches("[A-Z][A-Za-z-]+\t(?:ROLE|OF|PART)"))
        .doesNotHaveDuplicates();
  }
}
