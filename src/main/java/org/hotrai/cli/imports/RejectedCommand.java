package org.hotrai.cli.imports;

import org.hotrai.archive.Archive;
import org.hotrai.article.RejectedPage;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the pages in which no article was found. */
@Command(
    name = "rejected",
    subcommands = {
      RejectedShowCommand.class,
      RejectedTakeCommand.class,
      RejectedDiscardCommand.class
    })
public final class RejectedCommand implements Runnable {
  private final Session session;

  @Option(names = "--jsonl", descriptionKey = "jsonl")
  private boolean jsonl;

  /** Runs in that session. */
  public RejectedCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      archive.rejected().list().forEach(this::print);
    }
  }

  private void print(RejectedPage page) {
    Terminal terminal = session.terminal();
    if (jsonl) {
      terminal.json(line(page));
      return;
    }
    String place = page.member() == null ? page.path() : page.path() + "!" + page.member();
    String reason = Terminal.oneLine(terminal.words().text(page.reason()));
    terminal
        .out()
        .println(String.join("\t", String.valueOf(page.id()), Terminal.oneLine(place), reason));
  }

  private ObjectNode line(RejectedPage page) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", page.id()).put("path", page.path()).put("member", page.member());
    json.put("url", page.url());
    json.put("savedAt", page.savedAt() == null ? null : page.savedAt().toString());
    json.put("importedAt", page.importedAt().toString()).put("size", page.size());
    return json.put("reason", session.terminal().words().text(page.reason()));
  }
}
