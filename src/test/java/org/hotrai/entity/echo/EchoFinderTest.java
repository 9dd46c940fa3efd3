package org.hotrai.entity.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Found;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class EchoFinderTest {
  /** What the later text names again of one thing that the earlier one names. */
  private static List<String> echoes(
      EntityType type, String earlier, String written, String name, String later) {
    int start = earlier.indexOf(written);
    Candidate named =
        Candidate.byRule(
            new BlockText(0, earlier), new Span(start, start + written.length()), type, name, 0.9);
    BlockText block = new BlockText(1, later);
    EchoFinder echoes =
        new EchoFinder(List.of(named), List.of(new BlockText(0, earlier), block), new Gazetteer());
    return Found.in(echoes.find(block), later);
  }

  @Test
  void findsAFullNameAndItsShortFormAgain() {
    String name = "มูลนิธิเรือพายแม่น้ำ";
    String earlier = name + " (มรพ.) แถลง";
    assertThat(echoes(EntityType.ORGANISATION, earlier, "มรพ.", name, "วันนี้ มรพ. กับ" + name))
        .containsExactly("ORGANISATION มรพ. = " + name, "ORGANISATION " + name + " = " + name);
  }

  @Test
  void findsTheCapitalsOfAFullLatinName() {
    String name = "River Boat Office";
    assertThat(echoes(EntityType.ORGANISATION, name + " opened.", name, name, "RBO and RBX, RBO-2"))
        .containsExactly("ORGANISATION RBO = " + name);
  }

  @Test
  void findsNoCapitalsThatLeaveOutTwoWords() {
    String name = "Kobra Lake Sea Agency";
    assertThat(echoes(EntityType.ORGANISATION, name + " opened.", name, name, "The KOBRA rose."))
        .isEmpty();
  }

  @Test
  void findsASurnameAlone() {
    String earlier = "Ms. Anna Carter came.";
    assertThat(
            echoes(
                EntityType.PERSON, earlier, "Ms. Anna Carter", "Anna Carter", "Carter left Boat."))
        .containsExactly("PERSON Carter = Anna Carter");
    assertThat(
            echoes(
                EntityType.PERSON, earlier, "Ms. Anna Carter", "Anna Carter", "The River Carter."))
        .isEmpty();
  }

  @Test
  void findsNoPlaceOrDayAgain() {
    assertThat(
            echoes(
                EntityType.PLACE, "หาดเรือทองคำ", "หาดเรือทองคำ", "หาดเรือทองคำ", "หาดเรือทองคำ"))
        .isEmpty();
  }
}
