package org.hotrai.export.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.table.TableGrid.Place;

/**
 * The lines of a table's rows. A row has as many bands as its fullest cell has lines; a cell over
 * several rows runs on through their bands.
 */
final class TableRows {
  /**
   * A cell as its element, with its lines and its left edge and width.
   *
   * @param atRight whether its lines end one below the other, as figures do
   */
  record SetCell(
      StructureElement element,
      Place place,
      List<Line> lines,
      double x,
      double width,
      boolean atRight) {
    /** Where the line begins, so far from the cell's edges. */
    double left(Line line, double padding) {
      return atRight ? x + width - padding - line.width() : x + padding;
    }
  }

  private final List<List<SetCell>> byRow = new ArrayList<>();
  private final double padding;
  private final double leading;
  private final int[] bands;
  // How many bands lie above a row.
  private final int[] above;

  TableRows(List<SetCell> cells, int rows, double padding, double leading) {
    this.padding = padding;
    this.leading = leading;
    this.bands = new int[rows];
    for (int row = 0; row < rows; row++) {
      bands[row] = 1;
      byRow.add(new ArrayList<>());
    }
    for (SetCell cell : cells) {
      int last = cell.place().rowEnd() - 1;
      for (int row = cell.place().row(); row <= last; row++) {
        byRow.get(row).add(cell);
      }
      if (last == cell.place().row()) {
        bands[last] = Math.max(bands[last], cell.lines().size());
      }
    }
    for (SetCell cell : cells) {
      int room = 0;
      for (int row = cell.place().row(); row < cell.place().rowEnd(); row++) {
        room += bands[row];
      }
      bands[cell.place().rowEnd() - 1] += Math.max(0, cell.lines().size() - room);
    }
    this.above = new int[rows];
    for (int row = 1; row < rows; row++) {
      above[row] = above[row - 1] + bands[row - 1];
    }
  }

  /** A row that is said again on every page. */
  Slice head(int row, double spaceBefore) {
    return slice(row, spaceBefore, Double.MAX_VALUE, true, List.of());
  }

  /** The row, which may be cut where it is higher than that. */
  Slice row(int row, double spaceBefore, double highest, List<Slice> heads) {
    return slice(row, spaceBefore, highest, false, heads);
  }

  private Slice slice(
      int row, double spaceBefore, double highest, boolean keeps, List<Slice> heads) {
    double[] heights = new double[bands[row]];
    Arrays.fill(heights, leading);
    List<RowSlice.Part> parts = new ArrayList<>();
    for (SetCell cell : byRow.get(row)) {
      int done = above[row] - above[cell.place().row()];
      int size = cell.lines().size();
      List<Line> lines =
          cell.lines().subList(Math.min(done, size), Math.min(done + bands[row], size));
      for (int band = 0; band < lines.size(); band++) {
        heights[band] = Math.max(heights[band], lines.get(band).height());
      }
      boolean opens = cell.place().row() == row;
      boolean closes = cell.place().rowEnd() == row + 1;
      parts.add(new RowSlice.Part(cell, lines, opens, closes));
    }
    List<Double> bandHeights = Arrays.stream(heights).boxed().toList();
    return new RowSlice(parts, bandHeights, padding, spaceBefore, highest, keeps, heads);
  }
}
