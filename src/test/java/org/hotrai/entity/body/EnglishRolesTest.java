package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
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
        .allMatch(line -> line.matches("\\p{Lu}[\\p{L}-]+\t(?:ROLE|OF|PART)"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Deputy Prime Minister Carter | 22
          Chief Executive Carter | 16
          Anna Carter | 0
          Deputy Carter | 0
          """)
  void tellsHowLongTheRoleIsBeforeAName(String run, int length) {
    assertThat(EnglishRoles.roleLength(run)).isEqualTo(length);
  }

  @Test
  void findsAPostInText() {
    BlockText block = new BlockText(0, "the Deputy Minister of Boatland");
    assertThat(EnglishRoles.postEnd(block, 4)).isEqualTo(19);
    assertThat(EnglishRoles.isPostAt(block, 23)).isFalse();
  }

  @Test
  void takesNoWordOfMuchElseForASmallRole() {
    assertThat(EnglishRoles.isSmallRole("leader")).isTrue();
    assertThat(EnglishRoles.isSmallRole("member")).isFalse();
  }
}
