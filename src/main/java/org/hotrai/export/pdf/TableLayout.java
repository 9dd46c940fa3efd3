package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.export.pdf.TableGrid.Place;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextPlace;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;

/** Sets tables: columns as wide as their text asks, rows whole on a page where they can be. */
final class TableLayout {
  private static final double PADDING = 5;
  private static final double MOST_OF_PAGE = 0.5;
  private static final double MOST_HEAD = 0.25;

  private final ParagraphLayout layout;
  private final Sheet sheet;

  TableLayout(ParagraphLayout layout, Sheet sheet) {
    this.layout = layout;
    this.sheet = sheet;
  }

  List<Slice> slices(
      StructureElement around, Block.Table table, TextPlace place, double spaceBefore) {
    StructureElement element = around.child(Role.TABLE);
    List<Slice> slices = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      StyledText caption = StyledText.of(table.caption(), Styles.CAPTION.text());
      List<Line> lines =
          place.on(layout.lines(caption, sheet.column(), Styles.CAPTION.leading()), caption.text());
      slices.addAll(Paragraphs.kept(element.child(Role.CAPTION), lines, sheet.side(), spaceBefore));
    }
    TableGrid grid = TableGrid.of(table);
    if (grid.places().isEmpty()) {
      return slices;
    }
    TableRows rows = rows(new TableElements(element, grid), grid, place);
    double space = slices.isEmpty() ? spaceBefore : PADDING;
    List<Slice> heads = heads(rows, grid.headRows(), space);
    slices.addAll(heads);
    List<Slice> repeated = isShort(heads) ? heads : List.of();
    for (int row = grid.headRows(); row < grid.rows(); row++) {
      double above = row == 0 ? space : 0;
      slices.addAll(rows.slices(row, above, sheet.depth() * MOST_OF_PAGE, repeated));
    }
    return slices;
  }

  private TableRows rows(TableElements elements, TableGrid grid, TextPlace table) {
    double[] widths =
        ColumnWidths.of(
            grid,
            sheet.column(),
            place -> layout.narrowest(text(place)) + 2 * PADDING,
            place -> layout.widest(text(place)) + 2 * PADDING);
    double[] edges = new double[widths.length + 1];
    edges[0] = sheet.side();
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    List<TableRows.SetCell> cells = new ArrayList<>();
    for (Place place : grid.places()) {
      double width = edges[place.columnEnd()] - edges[place.column()] - 2 * PADDING;
      // Rounding must not break a line that just fits.
      List<Line> lines = layout.lines(text(place), width + 0.01, Styles.CELL.leading());
      lines = table.plus(place.start()).on(lines, place.cell().content().text());
      double x = edges[place.column()];
      cells.add(
          new TableRows.SetCell(
              elements.cell(place), place, lines, x, edges[place.columnEnd()] - x));
    }
    elements.fill(grid);
    return new TableRows(cells, grid.rows(), PADDING, Styles.CELL.leading());
  }

  private static List<Slice> heads(TableRows rows, int count, double spaceBefore) {
    List<Slice> heads = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      heads.add(rows.head(row, row == 0 ? spaceBefore : 0));
    }
    return heads;
  }

  private boolean isShort(List<Slice> heads) {
    return heads.stream().mapToDouble(Slice::height).sum() <= sheet.depth() * MOST_HEAD;
  }

  private static StyledText text(Place place) {
    Styles style = place.cell().heading() ? Styles.CELL.bold() : Styles.CELL;
    return StyledText.of(place.cell().content(), style.text());
  }
}
