package org.hotrai.cli.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Stop;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what became of each page of an import: a JSON line in a file, a complaint if rejected. */
final class ImportReport implements AutoCloseable {
  private final Terminal terminal;
  private final @Nullable Path file;
  private final PrintStream lines;
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  private ImportReport(Terminal terminal, @Nullable Path file, OutputStream lines) {
    this.terminal = terminal;
    this.file = file;
    this.lines = new PrintStream(lines, false, StandardCharsets.UTF_8);
  }

  /**
   * A report that goes to that file, if there is one.
   *
   * @param kept files that it must not replace: a slip of the hand must not cost the archive or a
   *     saved page
   */
  static ImportReport to(@Nullable Path file, List<Path> kept, Terminal terminal) {
    if (file == null) {
      return new ImportReport(terminal, null, OutputStream.nullOutputStream());
    }
    try {
      for (Path other : kept) {
        if (Files.exists(file) && Files.exists(other) && Files.isSameFile(other, file)) {
          throw new Stop(ExitStatus.USAGE, Message.of("cli.import.not-over", file.toString()));
        }
      }
      return new ImportReport(terminal, file, Files.newOutputStream(file));
    } catch (IOException e) {
      throw new Stop(ExitStatus.USAGE, cannotWrite(file));
    }
  }

  void add(ImportedItem item) {
    counts.merge(item.status(), 1, Integer::sum);
    lines.println(line(item));
    if (item.reason() != null) {
      terminal.complain(Message.of("cli.import.rejected", place(item), item.reason()));
    }
  }

  int count(Status status) {
    return counts.getOrDefault(status, 0);
  }

  /** Makes sure that every line is in the file. */
  void finish() {
    if (file != null && lines.checkError()) {
      throw new Stop(ExitStatus.UNAVAILABLE, cannotWrite(file));
    }
  }

  @Override
  public void close() {
    lines.close();
  }

  private static Message cannotWrite(Path file) {
    return Message.of("cli.error.cannot-write", file.toString());
  }

  private static String place(ImportedItem item) {
    return item.member() == null ? item.path() : item.path() + "!" + item.member();
  }

  private ObjectNode line(ImportedItem item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("path", item.path());
    json.put("member", item.member());
    json.put("status", item.status().name().toLowerCase(Locale.ROOT));
    json.put("id", item.id());
    json.put("title", item.title());
    Message reason = item.reason();
    json.put("reason", reason == null ? null : terminal.words().text(reason));
    return json;
  }
}
