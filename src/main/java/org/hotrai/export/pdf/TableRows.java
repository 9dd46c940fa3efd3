package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.TableGrid.Place;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.StructureElement;

/**
 * The lines of a table's rows. A row has as many bands as its fullest cell has lines; a cell over
 * several rows runs on through their bands.
 */
final class TableRows {
  /** A cell as its element, with its lines and its left edge and width. */
  record SetCell(StructureElement element, Place place, List<Line> lines, double x, double width) {}

  private final List<SetCell> cells;
  private final double padding;
  private final double leading;
  private final int[] bands;

  TableRows(List<SetCell> cells, int rows, double padding, double leading) {
    this.cells = cells;
    this.padding = padding;
    this.leading = leading;
    this.bands = new int[rows];
    for (int row = 0; row < rows; row++) {
      bands[row] = 1;
    }
    for (SetCell cell : cells) {
      int last = cell.place().rowEnd() - 1;
      if (last == cell.place().row()) {
        bands[last] = Math.max(bands[last], cell.lines().size());
      }
    }
    for (SetCell cell : cells) {
      int last = cell.place().rowEnd() - 1;
      int room = before(cell, last + 1);
      bands[last] += Math.max(0, cell.lines().size() - room);
    }
  }

  Slice head(int row, double spaceBefore) {
    return slice(row, 0, bands[row], spaceBefore, true, List.of());
  }

  /** The row whole, or in parts where it is higher than that. */
  List<Slice> slices(int row, double spaceBefore, double highest, List<Slice> heads) {
    List<Slice> slices = new ArrayList<>();
    int from = 0;
    double height = 0;
    for (int band = 0; band < bands[row]; band++) {
      double next = height(row, band);
      if (height + next > highest && band > from) {
        slices.add(slice(row, from, band, from == 0 ? spaceBefore : 0, false, heads));
        from = band;
        height = 0;
      }
      height += next;
    }
    slices.add(slice(row, from, bands[row], from == 0 ? spaceBefore : 0, false, heads));
    return slices;
  }

  private Slice slice(
      int row, int from, int to, double spaceBefore, boolean keeps, List<Slice> heads) {
    List<Double> heights = new ArrayList<>();
    for (int band = from; band < to; band++) {
      heights.add(height(row, band));
    }
    List<RowSlice.Part> parts = new ArrayList<>();
    for (SetCell cell : cells) {
      if (cell.place().covers(row)) {
        int done = before(cell, row);
        int size = cell.lines().size();
        List<Line> lines =
            cell.lines().subList(Math.min(done + from, size), Math.min(done + to, size));
        boolean opens = from == 0 && cell.place().row() == row;
        boolean closes = to == bands[row] && cell.place().rowEnd() == row + 1;
        parts.add(new RowSlice.Part(cell, lines, opens, closes));
      }
    }
    return new RowSlice(parts, heights, padding, spaceBefore, keeps, heads);
  }

  /** How many bands of the cell lie above that row. */
  private int before(SetCell cell, int row) {
    int sum = 0;
    for (int above = cell.place().row(); above < row; above++) {
      sum += bands[above];
    }
    return sum;
  }

  private double height(int row, int band) {
    double height = leading;
    for (SetCell cell : cells) {
      int line = before(cell, row) + band;
      if (cell.place().covers(row) && line < cell.lines().size()) {
        height = Math.max(height, cell.lines().get(line).height());
      }
    }
    return height;
  }
}
