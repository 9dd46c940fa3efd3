package org.hotrai.cli.reading;

import java.util.Set;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings deleted articles back. */
@Command(name = "undelete")
public final class UndeleteCommand implements Runnable {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ID")
  private Set<Long> ids = Set.of();

  /** Runs in that session. */
  public UndeleteCommand(Session session) {
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
