package org.hotrai.cli.entities;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Interruption;
import org.hotrai.cli.session.ProgressBar;
import org.hotrai.cli.session.Session;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
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
      List<Correction> said = said(archive);
      List<Message> joined =
          said.stream().map(one -> joined(archive, one)).flatMap(Optional::stream).toList();
      List<CorrectionEntry> noted = archive.corrections().apply(said, List.of());
      long first = noted.getFirst().id();
      if (noted.size() == 1) {
        session.terminal().say("cli.entities.noted", first);
      } else {
        session.terminal().say("cli.entities.noted-places", first, noted.size());
      }
      joined.forEach(session.terminal()::say);
      return spread(session, archive, interruption);
    }
  }

  /** Another name or kind may be what another entity has, which that one then is. */
  private static Optional<Message> joined(Archive archive, Correction correction) {
    return switch (correction) {
      case Correction.Rename(var entity, var name) ->
          joined(archive, entity, new EntityName(entity.type(), name));
      case Correction.ChangeKind(var entity, var type) ->
          joined(archive, entity, new EntityName(type, entity.name()));
      default -> Optional.empty();
    };
  }

  private static Optional<Message> joined(Archive archive, EntityName entity, EntityName other) {
    int articles =
        archive.entities().articleCounts(List.of(other.key())).getOrDefault(other.key(), 0);
    return articles == 0 || other.key().equals(entity.key())
        ? Optional.empty()
        : Optional.of(Message.of("cli.entities.one-now", entity.name(), other.name(), articles));
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
