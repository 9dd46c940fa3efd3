package org.hotrai.cli;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.ExportForm;
import org.hotrai.archive.ExportFormat;
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

  @Mixin private final PageOptions pages = new PageOptions();

  @Parameters(arity = "0..*", paramLabel = "ID")
  private List<Long> ids = List.of();

  @Option(names = "--query", paramLabel = "Q")
  private @Nullable String query;

  @Option(names = "--all")
  private boolean all;

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
    ExportForm form = new ExportForm(format, pages.setup(format));
    try (Archive archive = session.open();
        ProgressBar progress = new ProgressBar(terminal)) {
      List<Long> chosen = chosen(archive);
      if (chosen.isEmpty()) {
        throw new Stop(ExitStatus.USAGE, Message.of("cli.export.nothing"));
      }
      archive.exports().articles(chosen, form, target, terminal.words(), progress);
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
