package org.hotrai.store.correction;

import java.sql.SQLException;
import java.util.List;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.correction.NamedEntities;
import org.hotrai.entity.correct.Corrections;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.SessionPart;
import org.jspecify.annotations.Nullable;

/** The corrections as a connection sees them, replayed again only where the log has grown. */
public final class SessionCorrections implements SessionPart {
  private final Session session;
  private @Nullable Seen seen;

  private SessionCorrections(Session session) {
    this.session = session;
  }

  /** The last entry, and how many articles are known: both only grow. */
  private record Version(long last, long articles) {}

  private record Seen(Version version, Corrections corrections, NamedEntities named) {}

  /** Those that hold now, as that connection sees them. */
  public static Corrections of(Session session) throws SQLException {
    return session.part(SessionCorrections.class, SessionCorrections::new).get().corrections();
  }

  /** What the log names, as that connection sees it. */
  public static NamedEntities named(Session session) throws SQLException {
    return session.part(SessionCorrections.class, SessionCorrections::new).get().named();
  }

  private Seen get() throws SQLException {
    Version version =
        new Version(
            session.number("SELECT max(id) FROM correction"),
            session.number("SELECT count(*) FROM correction_article WHERE article IS NOT NULL"));
    Seen before = seen;
    if (before != null && before.version().equals(version)) {
      return before;
    }
    List<LoggedCorrection> log = CorrectionRows.log(session);
    Seen now = new Seen(version, Corrections.of(log), NamedEntities.of(log));
    seen = now;
    return now;
  }

  /** What was seen inside a transaction that was rolled back is not there any more. */
  @Override
  public void rollback() {
    seen = null;
  }
}
