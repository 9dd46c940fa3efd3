package org.hotrai.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The cells of a table in rows of the same length, up to a hundred columns, for texts in which no
 * cell spans rows or columns: a cell stands where it begins, and nothing in the other places that
 * it covers.
 */
public final class EvenRows {
  /** In columns; beyond them nothing is filled, so that no page can ask for millions of places. */
  private static final int MOST_FILLED = 100;

  /** For each column, how many rows a cell from above still covers. */
  private final List<Integer> covered = new ArrayList<>();

  private final Function<Block.Cell, String> written;

  private EvenRows(Function<Block.Cell, String> written) {
    this.written = written;
  }

  /** What is written for the cells; empty where no cell begins. */
  public static List<List<String>> of(Block.Table table, Function<Block.Cell, String> written) {
    EvenRows even = new EvenRows(written);
    List<List<String>> rows = new ArrayList<>();
    int columns = 0;
    for (Block.Row row : table.rows()) {
      rows.add(even.places(row));
      columns = Math.max(columns, rows.getLast().size());
    }
    for (List<String> row : rows) {
      while (row.size() < Math.min(columns, MOST_FILLED)) {
        row.add("");
      }
    }
    return rows;
  }

  private List<String> places(Block.Row row) {
    List<String> places = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      skipCovered(places);
      int most = Math.max(1, MOST_FILLED - places.size());
      for (int i = 0; i < Math.min(cell.columns(), most); i++) {
        cover(places.size(), cell.rows() - 1);
        places.add(i == 0 ? written.apply(cell) : "");
      }
    }
    skipCovered(places);
    return places;
  }

  private void cover(int column, int rows) {
    if (column < covered.size()) {
      covered.set(column, rows);
    } else {
      covered.add(rows);
    }
  }

  private void skipCovered(List<String> places) {
    while (places.size() < covered.size() && covered.get(places.size()) > 0) {
      covered.set(places.size(), covered.get(places.size()) - 1);
      places.add("");
    }
  }
}
