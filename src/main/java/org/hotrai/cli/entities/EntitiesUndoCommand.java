package org.hotrai.cli.entities;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.Corrections;
import org.hotrai.cli.session.Interruption;
import org.hotrai.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes corrections back, or makes them hold again. */
@Command(name = "undo")
public final class EntitiesUndoCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ID")
  private Set<Long> ids = new LinkedHashSet<>();

  @Option(names = "--redo")
  private boolean redo;

  @Option(names = "--together")
  private boolean together;

  /** Runs in that session. */
  public EntitiesUndoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = Interruption.awaited();
        Archive archive = session.open()) {
      Corrections corrections = archive.corrections();
      Set<Long> meant = together ? corrections.allTogether(ids, !redo) : ids;
      int turned =
          (redo ? corrections.redo(meant, Set.of()) : corrections.undo(meant, Set.of())).size();
      session.terminal().say(redo ? "cli.entities.redone" : "cli.entities.undone", turned);
      return CorrectionCommand.spread(session, archive, interruption);
    }
  }
}
