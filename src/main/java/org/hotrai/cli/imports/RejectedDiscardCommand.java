package org.hotrai.cli.imports;

import java.util.Set;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Throws rejected pages away. */
@Command(name = "discard")
public final class RejectedDiscardCommand implements Runnable {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ID")
  private Set<Long> ids = Set.of();

  /** Runs in that session. */
  public RejectedDiscardCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      archive.rejected().discard(ids);
    }
    session.terminal().say("cli.rejected.discarded", ids.size());
  }
}
