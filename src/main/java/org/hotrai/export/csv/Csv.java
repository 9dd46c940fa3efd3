package org.hotrai.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as RFC 4180 has them, in UTF-8 behind a byte order mark, without which spreadsheets
 * take Thai for something else. A field that a spreadsheet would compute is written behind an
 * apostrophe, which it shows as text.
 */
public final class Csv {
  private static final String COMPUTED = "=+-@\t\r";

  private final OutputStream target;

  /** Begins a table with that head; the target stays open. */
  public Csv(OutputStream target, String... head) throws IOException {
    this.target = target;
    target.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    row(head);
  }

  /** Writes a row; null is an empty field. */
  public void row(@Nullable String... fields) throws IOException {
    String line = Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
    target.write(line.getBytes(StandardCharsets.UTF_8));
  }

  private static String field(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String safe = COMPUTED.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
