package org.hotrai.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds articles. */
@Command(name = "search")
public final class SearchCommand implements Runnable {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "QUERY")
  private List<String> query = List.of();

  @Option(names = "--queries", paramLabel = "FILE")
  private @Nullable Path queries;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 50;

  @Option(names = "--jsonl", descriptionKey = "jsonl")
  private boolean jsonl;

  /** Runs in that session. */
  public SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    if (limit < 0) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.search.limit"));
    }
    if (queries == null && query.isEmpty()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.search.nothing"));
    }
    if (queries != null && !query.isEmpty()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.search.one-way"));
    }
    List<String> asked = queries == null ? List.of() : lines(queries);
    try (Archive archive = session.open()) {
      if (queries == null) {
        print(archive.search().find(String.join(" ", query), limit));
      } else {
        asked.forEach(line -> session.terminal().json(timed(archive, line)));
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.error.cannot-read", file.toString()));
    }
  }

  private ObjectNode timed(Archive archive, String line) {
    long start = System.nanoTime();
    SearchResult.Ids found = archive.search().ids(line, limit);
    double milliseconds = Math.round((System.nanoTime() - start) / 1e4) / 100.0;
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("query", line).put("total", found.total());
    ArrayNode ids = json.putArray("ids");
    found.ids().forEach(ids::add);
    return json.put("milliseconds", milliseconds);
  }

  private void print(SearchResult result) {
    Terminal terminal = session.terminal();
    result.notes().forEach(terminal::complain);
    if (!result.suggestions().isEmpty()) {
      String others = String.join(", ", result.suggestions());
      terminal.complain(Message.of("cli.search.did-you-mean", others));
    }
    if (!jsonl) {
      terminal.say("cli.search.total", result.total());
    }
    for (SearchResult.Hit hit : result.hits()) {
      if (jsonl) {
        terminal.json(line(hit));
      } else {
        terminal.out().println();
        terminal
            .out()
            .println(hit.article().summary().id() + "  " + hit.article().summary().title());
        terminal.out().println("    " + hit.snippet().text());
      }
    }
  }

  private static ObjectNode line(SearchResult.Hit hit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", hit.article().summary().id());
    json.put("title", hit.article().summary().title());
    return json.put("snippet", hit.snippet().text()).put("score", hit.score());
  }
}
