package org.hotrai.cli.entities;

import java.util.List;
import java.util.concurrent.Callable;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Interruption;
import org.hotrai.cli.session.ProgressBar;
import org.hotrai.cli.session.Session;
import org.hotrai.correction.Correction;
import org.hotrai.message.Message;

/** What the commands that correct entities have in common: it is noted, then spread. */
public abstract class CorrectionCommand implements Callable<Integer> {
  private final Session session;

  /** Runs in that session. */
  public CorrectionCommand(Session session) {
    this.session = session;
  }

  /** What the user says, in an archive that is open. */
  abstract List<Correction> said(Archive archive);

  @Override
  public final Integer call() {
    try (Interruption interruption = Interruption.awaited();
        Archive archive = session.open()) {
      List<CorrectionEntry> noted = archive.corrections().apply(said(archive), List.of());
      long first = noted.getFirst().id();
      if (noted.size() == 1) {
        session.terminal().say("cli.entities.noted", first);
      } else {
        session.terminal().say("cli.entities.noted-places", first, noted.size());
      }
      return spread(session, archive, interruption);
    }
  }

  /** Brings what was noted to all articles; tells where that was cut short. */
  static int spread(Session session, Archive archive, Interruption interruption) {
    try (ProgressBar progress = new ProgressBar(session.terminal(), interruption::isAsked)) {
      if (archive.corrections().spread(progress)) {
        return ExitStatus.DONE;
      }
    }
    session.terminal().complain(Message.of("cli.entities.interrupted"));
    return ExitStatus.INTERRUPTED;
  }
}
