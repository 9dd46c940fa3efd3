package org.hotrai.cli;

import java.util.Set;
import org.hotrai.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes articles out of sight until they are undeleted. */
@Command(name = "delete")
final class DeleteCommand implements Runnable {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ID")
  private Set<Long> ids = Set.of();

  DeleteCommand(Session session) {
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
