package org.hotrai.cli.export;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportFormat;
import org.hotrai.archive.export.ExportJob;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.ProgressBar;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands articles out as a file. */
@Command(name = "export")
public final class ExportCommand implements Runnable {
  private final Session session;

  @Option(names = "--format", required = true, paramLabel = "FORMAT")
  private ExportFormat format = ExportFormat.PDF;

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path target = Path.of("");

  @Mixin private final ChosenArticles articles = new ChosenArticles();

  @Mixin private final PageOptions pages = new PageOptions();

  @Option(names = "--passages")
  private boolean passages;

  @Mixin private final BookFlags book = new BookFlags();

  /** Runs in that session. */
  public ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Terminal terminal = session.terminal();
    articles.requireOneWay();
    if (passages && !format.isOfPassages()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.no-passages"));
    }
    if (book.isGiven() && format != ExportFormat.PDF) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.paper-only"));
    }
    ExportForm form =
        new ExportForm(format, pages.setup(format), book.options(articles.query(), passages));
    try (Archive archive = session.open();
        ProgressBar progress = new ProgressBar(terminal)) {
      List<Long> chosen = articles.in(archive, terminal);
      ExportJob exports = archive.exports();
      if (passages) {
        int marked = exports.highlighted(chosen, form, target, terminal.words(), progress);
        terminal.say("cli.export.passages", marked, target.toString());
      } else {
        book.requireDates(form.book().settled(chosen.size(), false));
        exports.articles(chosen, form, target, terminal.words(), progress);
        terminal.say("cli.export.done", chosen.size(), target.toString());
      }
    }
  }
}
