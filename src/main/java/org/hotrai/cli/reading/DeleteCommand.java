package org.hotrai.cli.reading;

import java.util.Set;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes articles out of sight until they are undeleted. */
@Command(name = "delete")
public final class DeleteCommand implements Runnable {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ID")
  private Set<Long> ids = Set.of();

  /** Runs in that session. */
  public DeleteCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      archive.library().delete(ids);
    }
    session.terminal().say("cli.delete.done", ids.size());
  }
}
