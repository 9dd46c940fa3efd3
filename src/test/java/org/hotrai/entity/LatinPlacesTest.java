package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinPlacesTest {
  @ParameterizedTest
  @CsvSource({
    "They rowed up the Nam Sail River to the dam., Nam Sail River",
    "The Sail Dam holds the water back., Sail Dam",
    "A boat sank in the Strait of Sail last night., Strait of Sail",
    "The boats stopped at Lake Sail for the night., Lake Sail",
    "Monks rowed to Wat Khlong Sail at dawn., Wat Khlong Sail",
    "Villagers of Svay Sail province rowed away., Svay Sail",
    "They fled to Sail Township with their boats., Sail Township",
    "The ship passed St Paul's Cathedral at noon., St Paul's Cathedral",
    "They rowed to Sakaeo's Aranya Sail district at noon., Aranya Sail",
    "Boats left the Gulf of Thailand Government pier., Gulf of Thailand",
    "They walked along Bangkok's Sail Road at noon., Sail Road",
    "Boats may not land on Lawrence Wong Street any more., Lawrence Wong Street"
  })
  void findsPlaces(String text, String place) {
    assertThat(Joined.written(EntityType.PLACE, text)).contains(place);
  }

  @ParameterizedTest
  @CsvSource({
    "The envoy of the Republic of Argentina rowed., Republic of Argentina, Argentina",
    "He left the Islamic Republic of Iran by boat., Islamic Republic of Iran, Iran",
    "The Republic of China sent a boat., China, China",
    "The United Kingdom of Great Britain and Northern Ireland sent a boat., "
        + "United Kingdom of Great Britain and Northern Ireland, United Kingdom"
  })
  void findsCountriesWithTheirStyle(String text, String written, String country) {
    assertThat(Joined.meant(written, text)).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They opened a New Bridge and an Old Temple for the boats.",
        "Fishing village with many boats and sails.",
        "He rowed in the Dutch river and lived in a Thai village.",
        "The Central Business District of boats is closed.",
        "The Beach Boys sang on their boat.",
        "The province, which has many boats, will row.",
        "The boat of footballer Wayne Bridge and actress Lake Bell sank.",
        "They saw Captain Temple, One Belt One Road and a Walking Street of boats."
      })
  void leavesWhatTellsOnlyOfWhatKindTheyAre(String text) {
    assertThat(Joined.written(EntityType.PLACE, text)).isEmpty();
  }

  @Test
  void takesNoHeadlineForAName() {
    assertThat(Joined.written(EntityType.PLACE, "Police Search Sail River"))
        .doesNotContain("Police Search Sail River");
  }

  @Test
  void callsDivisionsAsTheListsDo() {
    assertThat(Joined.meant("Tak Province", "Boats were built in Tak Province this year."))
        .isEqualTo("Tak");
    assertThat(Joined.meant("Tak Province", "เรือจากจังหวัดตาก (Tak Province) มาถึงแล้ว"))
        .isEqualTo("ตาก");
  }

  @Test
  void areNoneWhereThePersonOfThatNameSpeaks() {
    List<String> blocks =
        List.of("Veronica Lake built many fine boats here.", "Veronica Lake said that all sank.");
    assertThat(SharedRecogniser.get().recognise(blocks, null).mentions())
        .filteredOn(mention -> mention.text().equals("Veronica Lake"))
        .extracting(Mention::type)
        .containsExactly(EntityType.PERSON, EntityType.PERSON);
  }
}
