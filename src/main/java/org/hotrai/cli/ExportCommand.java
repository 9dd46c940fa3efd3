package org.hotrai.cli;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.ExportForm;
import org.hotrai.archive.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands articles out as a file. */
@Command(name = "export")
final class ExportCommand implements Runnable {
  private final Session session;

  @Option(names = "--format", required = true, paramLabel = "FORMAT")
  private ExportFormat format = ExportFormat.PDF;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path target = Path.of("");

  @Mixin private final PageOptions pages = new PageOptions();

  @Mixin private final ChosenArticles articles = new ChosenArticles();

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Terminal terminal = session.terminal();
    articles.requireOneWay();
    ExportForm form = new ExportForm(format, pages.setup(format));
    try (Archive archive = session.open();
        ProgressBar progress = new ProgressBar(terminal)) {
      List<Long> chosen = articles.in(archive, terminal);
      archive.exports().articles(chosen, form, target, terminal.words(), progress);
      terminal.say("cli.export.done", chosen.size(), target.toString());
    }
  }
}
