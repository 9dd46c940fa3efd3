package org.hotrai.entity.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.body.NumberedUnits;
import org.hotrai.entity.person.PersonFinder;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  private static Candidate candidate(
      int start, int end, EntityType type, Origin origin, double confidence) {
    return new Candidate(0, new Span(start, end), type, "ชื่อ", null, origin, confidence);
  }

  private static final Candidate MODELLED =
      candidate(10, 20, EntityType.ORGANISATION, Origin.MODEL, 0.6);

  @Test
  void theLongerStands() {
    Candidate longer = candidate(0, 9, EntityType.PLACE, Origin.RULE, 0.5);
    Candidate shorter = candidate(3, 7, EntityType.PERSON, Origin.RULE, 0.9);
    assertThat(Overlaps.resolve(List.of(shorter, longer))).containsExactly(longer);
  }

  @Test
  void whatABracketBearsOutStandsAgainstALongerGuess() {
    Candidate longer = candidate(0, 9, EntityType.PERSON, Origin.RULE, 0.9);
    Candidate named = candidate(3, 7, EntityType.ORGANISATION, Origin.RULE, Candidate.CERTAIN);
    assertThat(Overlaps.resolve(List.of(longer, named))).containsExactly(named);
  }

  @Test
  void aLawStandsAgainstABodyInItsName() {
    Candidate law = candidate(0, 30, EntityType.LAW, Origin.RULE, 0.85);
    Candidate body = candidate(5, 20, EntityType.ORGANISATION, Origin.RULE, Candidate.CERTAIN);
    assertThat(Overlaps.resolve(List.of(body, law))).containsExactly(law);
  }

  @Test
  void datesAndLawsOfRulesStandAgainstTheModel() {
    Candidate date = candidate(18, 25, EntityType.DATE, Origin.RULE, 0.8);
    assertThat(Overlaps.withModel(List.of(date), List.of(MODELLED))).containsExactly(date);
  }

  @Test
  void theModelStandsAgainstOtherRules() {
    Candidate person = candidate(8, 30, EntityType.PERSON, Origin.RULE, 0.9);
    assertThat(Overlaps.withModel(List.of(person), List.of(MODELLED))).containsExactly(MODELLED);
  }

  @Test
  void aListedNameStandsAgainstItsEnd() {
    Candidate listed = candidate(7, 20, EntityType.ORGANISATION, Origin.LIST, 0.9);
    assertThat(Overlaps.withModel(List.of(listed), List.of(MODELLED))).containsExactly(listed);
    Candidate place = candidate(16, 20, EntityType.PLACE, Origin.LIST, 0.9);
    Candidate end = candidate(18, 20, EntityType.PLACE, Origin.MODEL, 0.6);
    assertThat(Overlaps.withModel(List.of(place), List.of(end))).containsExactly(place);
    Candidate headed = candidate(10, 20, EntityType.PLACE, Origin.LIST, 0.9);
    assertThat(Overlaps.withModel(List.of(headed), List.of(end))).containsExactly(end);
  }

  @Test
  void aNameBeforeAPostStandsAgainstItsFirstPart() {
    Candidate first = candidate(10, 18, EntityType.PERSON, Origin.MODEL, 0.9);
    Candidate posted = candidate(10, 30, EntityType.PERSON, Origin.RULE, PersonFinder.POSTED);
    Candidate titled = candidate(10, 30, EntityType.PERSON, Origin.RULE, 0.9);
    assertThat(Overlaps.withModel(List.of(posted), List.of(first))).containsExactly(posted);
    assertThat(Overlaps.withModel(List.of(titled), List.of(first))).containsExactly(first);
  }

  @Test
  void aNumberedUnitStandsAgainstWhatBeginsInItsName() {
    Candidate unit = candidate(5, 15, EntityType.ORGANISATION, Origin.RULE, NumberedUnits.NUMBERED);
    assertThat(Overlaps.withModel(List.of(unit), List.of(MODELLED))).containsExactly(unit);
    Candidate inside =
        candidate(12, 20, EntityType.ORGANISATION, Origin.RULE, NumberedUnits.NUMBERED);
    assertThat(Overlaps.withModel(List.of(inside), List.of(MODELLED))).containsExactly(MODELLED);
  }

  @Test
  void aListKnowsTheKindOfItsNames() {
    Candidate listed = candidate(10, 20, EntityType.PLACE, Origin.LIST, 0.9);
    assertThat(Overlaps.withModel(List.of(listed), List.of(MODELLED))).containsExactly(listed);
  }

  @Test
  void besideTheModelStandsWhatRulesAreSureOf() {
    Candidate sure = candidate(0, 5, EntityType.PERSON, Origin.RULE, 0.9);
    Candidate guess = candidate(30, 40, EntityType.ORGANISATION, Origin.RULE, 0.6);
    assertThat(Overlaps.withModel(List.of(sure, guess), List.of(MODELLED)))
        .containsExactly(sure, MODELLED);
  }
}
