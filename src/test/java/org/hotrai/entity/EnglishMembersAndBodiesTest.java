package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishMembersAndBodiesTest {
  @Test
  void partsAPersonFromTheBody() {
    String text = "Opposition leader Anna Carter of the Moving River Party said so.";
    assertThat(Joined.written(EntityType.PERSON, text)).containsExactly("Anna Carter");
    assertThat(Joined.written(EntityType.ORGANISATION, text)).containsExactly("Moving River Party");
    assertThat(Joined.written(EntityType.ORGANISATION, "We met Mr. Carter of the River Boat Bank."))
        .containsExactly("River Boat Bank");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met Chiang Mai University and Chiang Mai province | Chiang Mai University
          Ask the Boat Communication Department Tel. 0 2271 | Boat Communication Department
          We bought SET-listed River Plc now | River Plc
          We met the Bank of the River Union there | Bank of the River Union
          """)
  void findsTheBodyAlone(String text, String body) {
    assertThat(Joined.written(EntityType.ORGANISATION, text)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource({
    "The Ministry of Labor sent a boat., Ministry of Labor, Ministry of Labour",
    "The Ministry of Defense sent a boat., Ministry of Defense, Ministry of Defence",
    "The Ministry of Labour sent a boat., Ministry of Labour, Ministry of Labour"
  })
  void knowsBodiesInAmericanSpelling(String text, String written, String body) {
    assertThat(Joined.meant(written, text)).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({
    "They met River University and Boat Hospital there, River University, Boat Hospital",
    "We flew with River Airways and Boat Airlines there, River Airways, Boat Airlines",
  })
  void partsTwoWholeNames(String text, String one, String other) {
    assertThat(Joined.written(EntityType.ORGANISATION, text)).containsExactly(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "We read the Bangkok Post, Bangkok Post",
    "We read the China Daily, China Daily",
    "We flew with Singapore Airlines, Singapore Airlines",
    "We flew with Air India, Air India"
  })
  void takesANewspaperOrAirlineForNoPlace(String text, String name) {
    assertThat(Joined.written(EntityType.ORGANISATION, text)).containsExactly(name);
    assertThat(Joined.written(EntityType.PLACE, text)).isEmpty();
  }

  @Test
  void knowsBodiesByTheirOtherNames() {
    assertThat(Joined.meant("US State Department", "The US State Department said so"))
        .isEqualTo(
            Joined.meant("U.S. Department of State", "The U.S. Department of State said so"));
    assertThat(Joined.meant("Thai Foreign Ministry", "The Thai Foreign Ministry said so"))
        .isEqualTo("Ministry of Foreign Affairs");
    assertThat(Joined.meant("AHA Centre", "We wrote to the AHA Centre then"))
        .startsWith("ASEAN Coordinating Centre");
  }

  @Test
  void findsALongName() {
    assertThat(
            Joined.written(
                EntityType.PERSON, "Boatland's Prime Minister Anna Bela Clara Gusmão came."))
        .containsExactly("Anna Bela Clara Gusmão");
  }

  @Test
  void partsABodyFromItsOwnerAndFromADay() {
    String text = "Anna Carter came. Carter's Boat Party won; so did Anna's Sail Party.";
    assertThat(Joined.written(EntityType.ORGANISATION, text)).contains("Sail Party");
    assertThat(Joined.written(EntityType.ORGANISATION, "The People's Boat Party won."))
        .containsExactly("People's Boat Party");
    assertThat(Joined.written(EntityType.ORGANISATION, "at the Boat General Hospital on Aug 23."))
        .containsExactly("Boat General Hospital");
  }

  @Test
  void endsAnOfficeBeforeItsMinister() {
    String text = "Minister Attached to the Prime Minister’s Office Anna Carter rowed home.";
    assertThat(Joined.written(EntityType.ORGANISATION, text))
        .containsExactly("Prime Minister’s Office");
  }

  @Test
  void partsMinistriesOfTwoCountries() {
    String text = "between Thailand’s Ministry of Boats and India’s Ministry of Sails today";
    assertThat(Joined.written(EntityType.ORGANISATION, text))
        .containsExactly("Ministry of Boats", "India’s Ministry of Sails");
  }

  @Test
  void keepsTheUnitOfAnOffice() {
    assertThat(
            Joined.written(EntityType.ORGANISATION, "The Sheriff's Office Boat Unit rowed home."))
        .containsExactly("Sheriff's Office Boat Unit");
  }

  @Test
  void partsAListedBodyFromAnother() {
    String text = "the Royal Thai Police and Boatland National Police rowed home";
    assertThat(Joined.written(EntityType.ORGANISATION, text))
        .containsExactly("Royal Thai Police", "Boatland National Police");
  }

  @Test
  void takesTheRulesOfABodyForNone() {
    String text = "the Act on Establishment of Boat Court and Regulations of Boat Council came";
    assertThat(Joined.written(EntityType.ORGANISATION, text))
        .noneMatch(name -> name.startsWith("Act") || name.startsWith("Regulations"));
  }
}
