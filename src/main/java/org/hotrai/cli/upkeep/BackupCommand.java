package org.hotrai.cli.upkeep;

import java.nio.file.Path;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.ProgressBar;
import org.hotrai.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the archive while it may be in use. */
@Command(name = "backup")
public final class BackupCommand implements Runnable {
  private final Session session;

  @Parameters(paramLabel = "FILE")
  private Path target = Path.of("");

  /** Runs in that session. */
  public BackupCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open();
        ProgressBar progress = new ProgressBar(session.terminal())) {
      archive.upkeep().backup(target, progress);
    }
    session.terminal().say("cli.backup.done", target.toString());
  }
}
