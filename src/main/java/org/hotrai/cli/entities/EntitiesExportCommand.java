package org.hotrai.cli.entities;

import java.nio.file.Path;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the corrections that hold to a file. */
@Command(name = "export")
public final class EntitiesExportCommand implements Runnable {
  private final Session session;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  /** Runs in that session. */
  public EntitiesExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      int written = archive.corrections().exportTo(file);
      session.terminal().say("cli.entities.exported", written);
    }
  }
}
