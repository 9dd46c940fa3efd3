package org.hotrai.cli.entities;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.ImportedCorrections;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Interruption;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes corrections from a file. */
@Command(name = "import")
public final class EntitiesImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  /** Runs in that session. */
  public EntitiesImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = Interruption.awaited();
        Archive archive = session.openOrMake()) {
      ImportedCorrections imported = archive.corrections().importFrom(file);
      Terminal terminal = session.terminal();
      imported
          .bad()
          .forEach(bad ->
              terminal.complain(
                  Message.of("cli.entities.bad-line", file.toString(), bad.line(), bad.reason())));
      terminal.say(
          "cli.entities.imported", imported.added(), imported.known(), imported.bad().size());
      int status = CorrectionCommand.spread(session, archive, interruption);
      boolean rejected = status == ExitStatus.DONE && !imported.bad().isEmpty();
      return rejected ? ExitStatus.REJECTED : status;
    }
  }
}
