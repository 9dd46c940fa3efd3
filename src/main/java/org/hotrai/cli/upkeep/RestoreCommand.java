package org.hotrai.cli.upkeep;

import java.nio.file.Path;
import org.hotrai.archive.Upkeep;
import org.hotrai.cli.session.ProgressBar;
import org.hotrai.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the archive. */
@Command(name = "restore")
public final class RestoreCommand implements Runnable {
  private final Session session;

  @Parameters(paramLabel = "FILE")
  private Path backup = Path.of("");

  /** Runs in that session. */
  public RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Path archive = session.archiveFile();
    try (ProgressBar progress = new ProgressBar(session.terminal())) {
      Upkeep.restore(backup, archive, progress);
    }
    session.terminal().say("cli.restore.done", archive.toString());
  }
}
