package org.hotrai.cli;

import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.message.Failure;
import picocli.CommandLine.Command;

/** Opens the window. */
@Command(name = "open")
final class OpenCommand implements Runnable {
  private final Session session;

  OpenCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try {
      session.window().open(session.archiveFile());
    } catch (Failure failure) {
      throw new Stop(ExitStatus.UNAVAILABLE, failure.told());
    }
  }
}
