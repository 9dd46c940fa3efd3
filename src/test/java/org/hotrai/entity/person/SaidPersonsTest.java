package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidPersonsTest {
  private static List<String> persons(String text) {
    return SaidPersons.in(List.of(new BlockText(0, text)), List.of()).stream()
        .map(Candidate::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boats were led by Wanida Ruamjai. “We row,” said Ruamjai. | Wanida Ruamjai
          Boats were led by Wanida S. Ruamjai. Then Ruamjai told it. “No.” Ruamjai says. | Wanida S. Ruamjai
          The row of Minister Wanida Ruamjai. We row, said Ruamjai in a letter. | Wanida Ruamjai
          “We row,” said Ruamjai, a cook. | ''
          Rabbi Wanida Ruamjai came. Now Wanida Ruamjai left the boat. “No,” Ruamjai said. | Wanida Ruamjai
          """)
  void findsWhoSaysSomethingByTheSurnameAlone(String text, String name) {
    assertThat(persons(text)).containsExactlyElementsOf(name.isEmpty() ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met Wanida Ruamjai. They said Ruamjai was late.",
        "But Ruamjai left. “No,” Ruamjai said.",
        "They met the Boat Council. “No,” Council said.",
        "It was Cyber Monday. “No,” they said Monday.",
        "On Boat Harbour it rained. “No,” Harbour said. The harbour is old.",
        "All ran so long that much later on the day of the great race of boats the old men of the"
            + " lower river, who had not slept at all for fear of the rain and of the wind, left."
            + " “No,” Ruamjai said. It was all that was said by that Haunted Ruamjai."
      })
  void takesNobodyElseForOne(String text) {
    assertThat(persons(text)).isEmpty();
  }

  @Test
  void leavesOutWhatIsSomethingElse() {
    String text = "They met Harbour Strip. “No,” Strip said.";
    Candidate body =
        Candidate.byRule(
            new BlockText(0, text), new Span(9, 22), EntityType.ORGANISATION, "Harbour Strip", 0.8);
    assertThat(persons(text)).containsExactly("Harbour Strip");
    assertThat(SaidPersons.in(List.of(new BlockText(0, text)), List.of(body))).isEmpty();
  }
}
