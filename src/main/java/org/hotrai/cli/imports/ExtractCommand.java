package org.hotrai.cli.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotrai.archive.imports.ExtractJob;
import org.hotrai.archive.imports.ExtractedItem;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Terminal;
import org.hotrai.export.json.ArticleJson;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows what would be imported; stores nothing. */
@Command(name = "extract")
public final class ExtractCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH")
  private List<Path> paths = List.of();

  @Option(names = "--jsonl")
  private boolean jsonl;

  /** Runs in that session. */
  public ExtractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    AtomicBoolean rejected = new AtomicBoolean();
    new ExtractJob()
        .run(
            paths.stream().map(Path::toString).toList(),
            item -> {
              if (item instanceof ExtractedItem.Rejected) {
                rejected.set(true);
              }
              print(item);
            });
    return rejected.get() ? ExitStatus.REJECTED : ExitStatus.DONE;
  }

  private void print(ExtractedItem item) {
    Terminal terminal = session.terminal();
    if (jsonl) {
      terminal.json(line(item));
      return;
    }
    switch (item) {
      case ExtractedItem.Extracted extracted -> {
        terminal.out().println(extracted.article().title());
        terminal.out().println();
        terminal.out().println(extracted.article().text());
        terminal.out().println();
      }
      case ExtractedItem.Rejected bad ->
          terminal.complain(Message.of("cli.import.rejected", bad.path(), bad.reason()));
    }
  }

  private ObjectNode line(ExtractedItem item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("path", item.path());
    json.put("member", item.member());
    switch (item) {
      case ExtractedItem.Extracted extracted -> {
        json.put("status", "ok");
        json.put("reason", (@Nullable String) null);
        ArticleJson.put(json, extracted.article());
      }
      case ExtractedItem.Rejected rejected -> {
        json.put("status", "rejected");
        json.put("reason", session.terminal().words().text(rejected.reason()));
      }
    }
    return json;
  }
}
