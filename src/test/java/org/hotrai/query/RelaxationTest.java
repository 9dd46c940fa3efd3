package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelaxationTest {
  private static Query tree(String query) {
    return QueryParser.parse(query).query();
  }

  @Test
  void aRunOfThaiBecomesItsWords() {
    assertThat(Relaxation.of(tree("กฎหมายประชาชน"))).contains(tree("กฎหมาย ประชาชน"));
    assertThat(Relaxation.of(tree("ศาล OR กฎหมายประชาชน lang:th")))
        .isEqualTo(
            Optional.of(new Query.Or(List.of(tree("ศาล"), tree("(กฎหมาย ประชาชน) lang:th")))));
  }

  @Test
  void aLoneConsonantIsNoWord() {
    assertThat(Relaxation.of(tree("กฎมมาย"))).contains(tree("กฎ มาย"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"กฎหมาย", "\"กฎหมายประชาชน\"", "-กฎหมายประชาชน", "law", "", "กฎหมายประ*"})
  void allElseIsMeantAsItStands(String query) {
    assertThat(Relaxation.of(tree(query))).isEmpty();
  }
}
