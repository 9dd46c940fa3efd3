package org.hotrai.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table of {@link CsvCells} in UTF-8 behind a byte order mark, without which spreadsheets
 * take Thai for something else.
 */
final class Csv {
  private final OutputStream target;

  /** Begins a table with that head; the target stays open. */
  Csv(OutputStream target, String... head) throws IOException {
    this.target = target;
    target.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    row(head);
  }

  /** Writes a row; null is an empty cell. */
  void row(@Nullable String... cells) throws IOException {
    String line =
        CsvCells.row(
            Arrays.stream(cells).map(cell -> Objects.requireNonNullElse(cell, "")).toList());
    target.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
