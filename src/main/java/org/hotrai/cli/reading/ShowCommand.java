package org.hotrai.cli.reading;

import java.util.Objects;
import org.hotrai.archive.Archive;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.StoredArticle;
import org.hotrai.cli.session.Session;
import org.hotrai.export.json.ArticleJson;
import org.hotrai.export.markdown.Markdown;
import org.hotrai.export.text.TextExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an article. */
@Command(name = "show")
public final class ShowCommand implements Runnable {
  private final Session session;

  @Parameters(paramLabel = "ID")
  private long id;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format = Format.TEXT;

  @Option(names = "--version", paramLabel = "N")
  private @Nullable Integer version;

  @Option(names = "--versions")
  private boolean versions;

  /** Runs in that session. */
  public ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      if (versions) {
        archive.library().versions(id).forEach(this::print);
        return;
      }
      StoredArticle stored =
          version == null ? archive.library().read(id) : archive.library().read(id, version);
      session.terminal().out().print(text(archive, stored));
    }
  }

  private void print(ArticleVersion version) {
    String shown = version.shown() ? "shown" : "";
    session
        .terminal()
        .out()
        .println(
            String.join(
                "\t",
                String.valueOf(version.number()),
                Objects.toString(version.savedAt(), ""),
                version.importedAt().toString(),
                Objects.requireNonNullElse(version.published(), ""),
                shown,
                version.title()));
  }

  private String text(Archive archive, StoredArticle stored) {
    return switch (format) {
      case TEXT -> stored.article().title() + "\n\n" + TextExport.text(stored.article()) + "\n";
      case MARKDOWN -> Markdown.of(stored.article());
      case HTML -> archive.exports().html(stored, session.terminal().words());
      case JSON -> ArticleJson.of(stored) + "\n";
    };
  }

  /** How an article is printed. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON
  }
}
