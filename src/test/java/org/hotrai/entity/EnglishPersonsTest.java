package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the names of persons begin and end in English text. */
class EnglishPersonsTest {
  private static final Recogniser RECOGNISER = new Recogniser();

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
          """)
  void findsThem(String text, String written) {
    assertThat(RECOGNISER.recognise(List.of(text), null).mentions())
        .filteredOn(mention -> mention.type() == EntityType.PERSON)
        .extracting(Mention::text)
        .containsExactly(written);
  }
}
