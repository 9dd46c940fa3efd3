package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the names of persons begin and end in English text. */
class EnglishPersonsTest {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Premier Somrak Arrested | Somrak
          Minister Wanida Ruamjai Visits Boatland | Wanida Ruamjai
          The Honourable Deputy Premier Wanida Ruamjai came. | Wanida Ruamjai
          H.E. Prime Minister Wanida Ruamjai came. | Wanida Ruamjai
          The Honourable Wanida Ruamjai came. | The Honourable Wanida Ruamjai
          President To Lam came. | To Lam
          Rabbi Wanida Ruamjai said boats sail. | Wanida Ruamjai
          Tanaiste Wanida Ruamjai said boats sail. | Wanida Ruamjai
          President W.S. Ruamjai came. | W.S. Ruamjai
          A song for King Rama X. The boats sailed. | Rama X.
          H.E. Dato Wan Som Chai Ruamjai came. | H.E. Dato Wan Som Chai Ruamjai
          """)
  void findsThem(String text, String written) {
    assertThat(RECOGNISER.recognise(List.of(text), null).mentions())
        .filteredOn(mention -> mention.type() == EntityType.PERSON)
        .extracting(Mention::text)
        .containsExactly(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wall Street said boats were late.",
        "Downing Street told the port.",
        "Lake Foods said boats were late.",
        "Boatland County, who lost, said it would appeal.",
        "Somrak Parkway, said the town, is closed.",
        "Ferry Drive Apartments said boats were late.",
        "General History of Boats",
        "a study of the General Practice Boat Database",
        "King JC Jr, Boat J, and others",
        "the founder DNA Renewal, tells them",
        "ผู้เข้าพักใน State Quarantine จำนวนมาก",
        "ประชุมผ่านระบบ Boat Meetings โดยรัฐมนตรี"
      })
  void takesNoPlaceOrThingForOne(String text) {
    assertThat(RECOGNISER.recognise(List.of(text), null).mentions())
        .filteredOn(mention -> mention.type() == EntityType.PERSON)
        .isEmpty();
  }

  @Test
  void takesNoNewBillForOneOfThatName() {
    String text = "A new Bill would change boats. Minister Bill Ruamjai said so. Then Bill left.";
    assertThat(RECOGNISER.recognise(List.of(text), null).mentions())
        .filteredOn(mention -> mention.text().equals("Bill"))
        .extracting(Mention::start)
        .allMatch(start -> start > text.indexOf("Then"));
  }

  @Test
  void findsPersonsByWhatTheyAreKnownFor() {
    String text =
        "Anna Carter, Thai badminton player who won a boat, and Ben Boatman, an actor, came.";
    assertThat(Joined.written(EntityType.PERSON, text))
        .containsExactly("Anna Carter", "Ben Boatman");
    assertThat(Joined.written(EntityType.PERSON, "Near Boat Hill, Thai boxer Anna rowed."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At Boat Hill, an artist from France rowed.",
        "Near Boat Hill, a farmer who rows came.",
        "During Boat Nights, a photographer from Japan came.",
        "Wat Boatman, a poet from France, came.",
        "Typhoon Boatman, a farmer who rows said, was bad.",
        "Boatville United, the Thai champion, lost."
      })
  void leavesWhatIsNotOfWhoIsToldOf(String text) {
    assertThat(Joined.written(EntityType.PERSON, text)).isEmpty();
  }
}
