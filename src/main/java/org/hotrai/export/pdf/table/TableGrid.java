package org.hotrai.export.pdf.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.article.Block;

/**
 * The cells of a table at their places.
 *
 * @param places in the order of reading
 * @param rows how many rows there are
 * @param columns how many columns there are, at least 1
 */
record TableGrid(List<Place> places, int rows, int columns) {
  // A page may claim any number; no printed table has more.
  private static final int MOST_COLUMNS = 100;

  private static final Pattern FIGURE =
      Pattern.compile("[(+−–-]?\\s?\\p{Nd}[\\p{Nd}.,\\s]*[%)*]{0,2}");
  private static final Pattern NO_FIGURE = Pattern.compile("[\\s.–—-]*");

  /**
   * A cell that covers the rows and columns from its first up to those behind its last.
   *
   * @param start index in the table's text of its first character
   */
  record Place(Block.Cell cell, int row, int column, int rowEnd, int columnEnd, int start) {
    boolean covers(int someRow) {
      return row <= someRow && someRow < rowEnd;
    }

    boolean isNarrow() {
      return columnEnd == column + 1;
    }
  }

  static TableGrid of(Block.Table table) {
    int rows = table.rows().size();
    List<BitSet> taken = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      taken.add(new BitSet());
    }
    List<Place> places = new ArrayList<>();
    int columns = 1;
    int rowStart = table.caption().isEmpty() ? 0 : table.caption().text().length() + 1;
    for (int row = 0; row < rows; row++) {
      int start = rowStart;
      rowStart += table.rows().get(row).text().length() + 1;
      for (Block.Cell cell : table.rows().get(row).cells()) {
        int column = taken.get(row).nextClearBit(0);
        if (column >= MOST_COLUMNS) {
          break;
        }
        int columnEnd = Math.min(column + Math.max(cell.columns(), 1), MOST_COLUMNS);
        int next = taken.get(row).nextSetBit(column);
        columnEnd = next < 0 ? columnEnd : Math.min(columnEnd, next);
        int rowEnd = Math.min(row + Math.max(cell.rows(), 1), rows);
        for (int covered = row; covered < rowEnd; covered++) {
          taken.get(covered).set(column, columnEnd);
        }
        places.add(new Place(cell, row, column, rowEnd, columnEnd, start));
        start += cell.content().text().length() + 1;
        columns = Math.max(columns, columnEnd);
      }
    }
    return new TableGrid(List.copyOf(places), rows, columns);
  }

  /** How many rows at the top hold nothing but headings. */
  int headRows() {
    int head = 0;
    while (head < rows && isHead(head)) {
      head++;
    }
    return head < rows ? head : 0;
  }

  /**
   * The columns that hold nothing but figures below their headings. Old pages do not mark the
   * headings; a cell over several columns parts the rows.
   */
  BitSet figures() {
    boolean marked = places.stream().anyMatch(place -> place.cell().heading());
    BitSet figures = new BitSet();
    BitSet words = new BitSet();
    for (Place place : places) {
      boolean heading = place.cell().heading() || (!marked && rows > 1 && place.row() == 0);
      String text = place.cell().content().text();
      if (!heading && place.isNarrow()) {
        if (FIGURE.matcher(text).matches()) {
          figures.set(place.column());
        } else if (!NO_FIGURE.matcher(text).matches()) {
          words.set(place.column());
        }
      }
    }
    figures.andNot(words);
    return figures;
  }

  private boolean isHead(int row) {
    List<Place> covering = places.stream().filter(place -> place.covers(row)).toList();
    return !covering.isEmpty()
        && covering.stream().allMatch(place -> place.cell().heading() && place.rowEnd() == row + 1);
  }
}
