package org.hotrai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hotrai.archive.Archive;
import org.hotrai.archive.ImportedItem;
import org.hotrai.archive.ImportedItem.Status;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes saved files in. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH")
  private List<Path> paths = List.of();

  @Option(names = "--report", paramLabel = "FILE")
  private @Nullable Path report;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Terminal terminal = session.terminal();
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    try (PrintStream lines = reportLines();
        Archive archive = session.openOrMake();
        ProgressBar progress = new ProgressBar(terminal)) {
      archive
          .imports()
          .run(
              paths,
              progress,
              item -> {
                counts.merge(item.status(), 1, Integer::sum);
                lines.println(line(item));
                tellRejected(item);
              });
      if (lines.checkError()) {
        throw new Stop(ExitStatus.UNAVAILABLE, cannotWrite());
      }
    }
    terminal.say(
        "cli.import.done",
        counts.getOrDefault(Status.IMPORTED, 0),
        counts.getOrDefault(Status.UPDATED, 0),
        counts.getOrDefault(Status.DUPLICATE, 0),
        counts.getOrDefault(Status.REJECTED, 0));
    return counts.containsKey(Status.REJECTED) ? ExitStatus.REJECTED : ExitStatus.DONE;
  }

  private PrintStream reportLines() {
    if (report == null) {
      return new PrintStream(java.io.OutputStream.nullOutputStream());
    }
    try {
      requireReplaceable(report);
      return new PrintStream(Files.newOutputStream(report), false, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Stop(ExitStatus.USAGE, cannotWrite());
    }
  }

  /** A slip of the hand must not cost the archive or a saved page. */
  private void requireReplaceable(Path target) throws IOException {
    List<Path> kept = new ArrayList<>(paths);
    kept.add(session.archiveFile());
    for (Path file : kept) {
      if (Files.exists(target) && Files.exists(file) && Files.isSameFile(file, target)) {
        throw new Stop(ExitStatus.USAGE, Message.of("cli.import.not-over", target.toString()));
      }
    }
  }

  private void tellRejected(ImportedItem item) {
    if (item.reason() != null) {
      session.terminal().complain(Message.of("cli.import.rejected", place(item), item.reason()));
    }
  }

  private Message cannotWrite() {
    return Message.of("cli.error.cannot-write", String.valueOf(report));
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
    json.put("reason", reason == null ? null : session.terminal().words().text(reason));
    return json;
  }
}
