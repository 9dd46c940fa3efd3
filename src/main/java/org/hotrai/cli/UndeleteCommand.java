package org.hotrai.cli;

import java.util.Set;
import org.hotrai.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings deleted articles back. */
@Command(name = "undelete")
final class UndeleteCommand implements Runnable {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ID")
  private Set<Long> ids = Set.of();

  UndeleteCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      archive.library().undelete(ids);
    }
    session.terminal().say("cli.undelete.done", ids.size());
  }
}
