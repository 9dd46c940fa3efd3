package org.hotrai.export.correction;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.csv.CsvCells;

/** Reads CSV as spreadsheets write it: with commas, semicolons or tabs, and any line ends. */
final class CsvReader {
  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  CsvReader(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /**
   * A row.
   *
   * @param line number of the line that it begins on, from 1
   */
  record Row(int line, List<String> cells) {}

  /** The one that stands most often in the first line. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(first, each) > count(first, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String text, char of) {
    return text.chars().filter(c -> c == of).count();
  }

  /** All rows that have anything in them. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      Row row = row();
      if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Row row() {
    int begun = line;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      cells.add(CsvCells.text(at < text.length() && text.charAt(at) == '"' ? quoted() : plain()));
      more = at < text.length() && text.charAt(at) == separator;
      if (more) {
        at++;
      }
    }
    endLine();
    return new Row(begun, cells);
  }

  private String plain() {
    int start = at;
    while (at < text.length()
        && text.charAt(at) != separator
        && text.charAt(at) != '\n'
        && text.charAt(at) != '\r') {
      at++;
    }
    return text.substring(start, at);
  }

  /** What stands behind the closing quote belongs to the cell, as spreadsheets take it. */
  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\n') {
        line++;
      }
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        return cell.append(plain()).toString();
      }
    }
    return cell.toString();
  }

  private void endLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
  }
}
