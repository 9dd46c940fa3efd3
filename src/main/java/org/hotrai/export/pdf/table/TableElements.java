package org.hotrai.export.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.table.TableGrid.Place;

/** The structure of a table: its rows, whatever pages they stand on, and their cells. */
final class TableElements {
  private static final String TABLE = "Table";

  private final int headRows;
  private final List<StructureElement> rows = new ArrayList<>();

  TableElements(StructureElement table, TableGrid grid) {
    this.headRows = grid.headRows();
    StructureElement head = headRows > 0 ? table.child(Role.TABLE_HEAD) : table;
    StructureElement body = headRows > 0 ? table.child(Role.TABLE_BODY) : table;
    for (int row = 0; row < grid.rows(); row++) {
      rows.add((row < headRows ? head : body).child(Role.ROW));
    }
  }

  /** The element of the next cell. */
  StructureElement cell(Place place) {
    StructureElement row = rows.get(place.row());
    if (!place.cell().heading()) {
      return spans(row.child(Role.CELL), place);
    }
    COSName scope = COSName.getPDFName(place.row() < headRows ? "Column" : "Row");
    return spans(row.child(Role.HEADING_CELL), place).attribute(TABLE, "Scope", scope);
  }

  /** Makes all rows equally long, when all cells are there. */
  void fill(TableGrid grid) {
    int[] covered = new int[grid.rows()];
    for (Place place : grid.places()) {
      for (int row = place.row(); row < place.rowEnd(); row++) {
        covered[row] += place.columnEnd() - place.column();
      }
    }
    for (int row = 0; row < covered.length; row++) {
      for (int missing = covered[row]; missing < grid.columns(); missing++) {
        rows.get(row).child(Role.CELL);
      }
    }
  }

  private static StructureElement spans(StructureElement cell, Place place) {
    int height = place.rowEnd() - place.row();
    int width = place.columnEnd() - place.column();
    if (height > 1) {
      cell.attribute(TABLE, "RowSpan", COSInteger.get(height));
    }
    return width > 1 ? cell.attribute(TABLE, "ColSpan", COSInteger.get(width)) : cell;
  }
}
