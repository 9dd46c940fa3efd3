package org.hotrai.capture.export;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a table whose cells are parted by a sign, and in quotation marks where they
 * hold it, one row after another. A mark that no sign and no end of a line follows is a letter of
 * its cell: some programs do not write the marks in a cell twice.
 */
final class TableRows {
  private static final int END = -1;

  private final Reader in;
  private final char separator;
  private int next;
  private boolean tooLong;

  TableRows(Reader in, char separator) throws IOException {
    this.in = in;
    this.separator = separator;
    next = in.read();
  }

  /** Whether the last row was longer than any is: only its beginning was read. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The cells of the next row; none at the end of the table. */
  List<String> next() throws IOException {
    List<String> cells = new ArrayList<>();
    int length = 0;
    tooLong = false;
    while (next != END) {
      int most = EntryException.LONGEST - length;
      String cell = next == '"' ? quoted(most) : plain(most);
      length += cell.length();
      cells.add(cell);
      if (next != separator) {
        passLineEnd();
        return cells;
      }
      next = in.read();
      if (next == END) {
        cells.add("");
      }
    }
    return cells;
  }

  private String plain(int most) throws IOException {
    StringBuilder cell = new StringBuilder();
    while (!endsCell()) {
      add(cell, most);
    }
    return cell.toString();
  }

  private String quoted(int most) throws IOException {
    StringBuilder cell = new StringBuilder();
    next = in.read();
    while (next != END) {
      if (next == '"') {
        next = in.read();
        if (endsCell()) {
          return cell.toString();
        }
        cell.append('"');
        if (next == '"') {
          next = in.read();
        }
      } else {
        add(cell, most);
      }
    }
    return cell.toString();
  }

  private void add(StringBuilder cell, int most) throws IOException {
    if (cell.length() < most) {
      cell.append((char) next);
    } else {
      tooLong = true;
    }
    next = in.read();
  }

  private boolean endsCell() {
    return next == END || next == separator || next == '\n' || next == '\r';
  }

  private void passLineEnd() throws IOException {
    if (next == '\r') {
      next = in.read();
    }
    if (next == '\n') {
      next = in.read();
    }
  }
}
