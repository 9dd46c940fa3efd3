package org.hotrai.export.pdf.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextPlace;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;
import org.hotrai.export.pdf.table.TableGrid.Place;

/** Sets tables: columns as wide as their text asks, rows whole on a page where they can be. */
public final class TableLayout {
  private static final double PADDING = 5;
  // A wide table is set smaller, but not too small to read, before its words are cut.
  private static final double SMALLEST = 0.7;
  private static final double MOST_OF_PAGE = 0.5;
  private static final double MOST_HEAD = 0.25;

  private final ParagraphLayout layout;
  private final Sheet sheet;
  private final Typography type;

  /** On that sheet. */
  public TableLayout(ParagraphLayout layout, Sheet sheet, Typography type) {
    this.layout = layout;
    this.sheet = sheet;
    this.type = type;
  }

  /** The table, row by row. */
  public List<Slice> slices(
      StructureElement around, Block.Table table, TextPlace place, double spaceBefore) {
    StructureElement element = around.child(Role.TABLE);
    List<Slice> slices = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      StyledText caption = StyledText.of(table.caption(), type.caption().text());
      List<Line> lines =
          place.on(layout.lines(caption, sheet.column(), type.caption().leading()), caption.text());
      slices.addAll(Paragraphs.kept(element.child(Role.CAPTION), lines, sheet.side(), spaceBefore));
    }
    TableGrid grid = TableGrid.of(table);
    if (grid.places().isEmpty()) {
      return slices;
    }
    TableRows rows = rows(new TableElements(element, grid), grid, place);
    double space = slices.isEmpty() ? spaceBefore : type.points(PADDING);
    List<Slice> heads = heads(rows, grid.headRows(), space);
    slices.addAll(heads);
    List<Slice> repeated = isShort(heads) ? heads : List.of();
    for (int row = grid.headRows(); row < grid.rows(); row++) {
      double above = row == 0 ? space : 0;
      slices.add(rows.row(row, above, sheet.depth() * MOST_OF_PAGE, repeated));
    }
    return slices;
  }

  private TableRows rows(TableElements elements, TableGrid grid, TextPlace table) {
    double least = ColumnWidths.least(grid, place -> narrowest(place, 1));
    double factor = Math.clamp(sheet.column() / least, SMALLEST, 1);
    double padding = padding(factor);
    double[] widths =
        ColumnWidths.of(
            grid,
            sheet.column(),
            place -> narrowest(place, factor),
            place -> layout.widest(text(place, factor)) + 2 * padding);
    double[] edges = new double[widths.length + 1];
    edges[0] = sheet.side();
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    double leading = type.cell().times(factor).leading();
    BitSet figures = grid.figures();
    List<TableRows.SetCell> cells = new ArrayList<>();
    for (Place place : grid.places()) {
      double width = edges[place.columnEnd()] - edges[place.column()] - 2 * padding;
      // Rounding must not break a line that just fits.
      List<Line> lines = layout.lines(text(place, factor), width + 0.01, leading);
      lines = table.plus(place.start()).on(lines, place.cell().content().text());
      double x = edges[place.column()];
      cells.add(
          new TableRows.SetCell(
              elements.cell(place),
              place,
              lines,
              x,
              edges[place.columnEnd()] - x,
              place.isNarrow() && figures.get(place.column())));
    }
    elements.fill(grid);
    return new TableRows(cells, grid.rows(), padding, leading);
  }

  private double narrowest(Place place, double factor) {
    return layout.narrowest(text(place, factor)) + 2 * padding(factor);
  }

  private double padding(double factor) {
    return type.points(PADDING) * factor;
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

  private StyledText text(Place place, double factor) {
    Styles cell = type.cell().times(factor);
    Styles style = place.cell().heading() ? cell.bold() : cell;
    return StyledText.of(place.cell().content(), style.text());
  }
}
