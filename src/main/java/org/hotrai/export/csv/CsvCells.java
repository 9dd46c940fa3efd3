package org.hotrai.export.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells as CSV holds them (RFC 4180). A cell that a spreadsheet would take for a formula has an
 * apostrophe before it, which is taken off again when it is read.
 */
public final class CsvCells {
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r＝＋－＠].*");
  private static final Pattern QUOTED = Pattern.compile("(?s).*[\",;\\t\\r\\n].*|\\s.*|.*\\s");

  private CsvCells() {}

  /** A row with its line end. */
  public static String row(List<String> cells) {
    return cells.stream().map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** What a cell says. */
  public static String text(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
