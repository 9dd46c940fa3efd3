package org.hotrai.cli;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.ExportFormat;
import org.hotrai.archive.ExportJob;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands articles out as a file. */
@Command(name = "export")
final class ExportCommand implements Runnable {
  private final Session session;

  @Option(names = "--format", required = true, paramLabel = "FORMAT")
  private ExportFormat format = ExportFormat.PDF;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path target = Path.of("");

  @Parameters(arity = "0..*", paramLabel = "ID")
  private List<Long> ids = List.of();

  @Option(names = "--query", paramLabel = "Q")
  private @Nullable String query;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--passages")
  private boolean passages;

  @Mixin private BookFlags book = new BookFlags();

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Terminal terminal = session.terminal();
    int ways = (ids.isEmpty() ? 0 : 1) + (query == null ? 0 : 1) + (all ? 1 : 0);
    if (ways != 1) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.selection"));
    }
    if (passages && !format.isOfPassages()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.no-passages"));
    }
    if (book.isGiven() && format != ExportFormat.PDF) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.paper-only"));
    }
    try (Archive archive = session.open();
        ProgressBar progress = new ProgressBar(terminal)) {
      List<Long> chosen = chosen(archive);
      if (chosen.isEmpty()) {
        throw new Stop(ExitStatus.USAGE, Message.of("cli.export.nothing"));
      }
      BookOptions options = book.options(chosen.size(), query, passages);
      ExportJob exports = archive.exports();
      if (passages) {
        exports.highlighted(chosen, format, target, options, terminal.words(), progress);
      } else {
        exports.articles(chosen, format, target, options, terminal.words(), progress);
      }
      terminal.say("cli.export.done", chosen.size(), target.toString());
    }
  }

  private List<Long> chosen(Archive archive) {
    if (query != null) {
      archive.search().notes(query).forEach(session.terminal()::complain);
      return archive.search().ids(query);
    }
    return all
        ? archive.library().list().stream().map(article -> article.summary().id()).toList()
        : ids;
  }
}
