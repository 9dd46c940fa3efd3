package org.hotrai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvenRowsTest {
  private static Block.Row row(int cells, int columns) {
    return new Block.Row(
        Collections.nCopies(cells, new Block.Cell(RichText.EMPTY, false, columns, 1)));
  }

  private static List<List<String>> rows(Block.Row... rows) {
    return EvenRows.of(new Block.Table(RichText.EMPTY, List.of(rows)), cell -> "x");
  }

  @Test
  void rowsAreOfTheSameLength() {
    assertThat(rows(row(2, 2), row(1, 1)))
        .containsExactly(List.of("x", "", "x", ""), List.of("x", "", "", ""));
  }

  @Test
  void noPageAsksForMillionsOfPlaces() {
    List<List<String>> rows = rows(row(100, 1000), row(1, 1));
    assertThat(rows.getFirst()).hasSizeLessThan(200).filteredOn("x"::equals).hasSize(100);
    assertThat(rows.getLast()).hasSize(100);
  }
}
