package org.hotrai.cli.reading;

import java.util.List;
import java.util.Objects;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.Archive;
import org.hotrai.article.ArticleSummary;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists articles. */
@Command(name = "list")
public final class ListCommand implements Runnable {
  /** However many there are, only so many are held in memory. */
  private static final int AT_ONCE = 1_000;

  private final Session session;

  @Option(names = "--query", paramLabel = "Q")
  private @Nullable String query;

  @Option(names = "--deleted")
  private boolean deleted;

  @Option(names = "--jsonl", descriptionKey = "jsonl")
  private boolean jsonl;

  /** Runs in that session. */
  public ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      if (deleted) {
        print(archive.library().deleted());
        return;
      }
      List<Long> ids = ids(archive);
      for (int at = 0; at < ids.size(); at += AT_ONCE) {
        int end = Math.min(ids.size(), at + AT_ONCE);
        print(archive.library().list(ids.subList(at, end)));
      }
    }
  }

  private List<Long> ids(Archive archive) {
    if (query == null) {
      return archive.library().ids();
    }
    archive.search().notes(query).forEach(session.terminal()::complain);
    return archive.search().ids(query);
  }

  private void print(List<ListedArticle> articles) {
    articles.forEach(article -> print(article.summary()));
  }

  private void print(ArticleSummary article) {
    Terminal terminal = session.terminal();
    if (jsonl) {
      terminal.json(line(article));
    } else {
      String day = Objects.requireNonNullElse(article.published(), "");
      String site = Objects.requireNonNullElse(article.siteName(), "");
      terminal
          .out()
          .println(String.join("\t", String.valueOf(article.id()), day, site, article.title()));
    }
  }

  private static ObjectNode line(ArticleSummary article) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", article.id()).put("title", article.title());
    json.put("published", article.published()).put("siteName", article.siteName());
    return json.put("sourceUrl", article.sourceUrl());
  }
}
