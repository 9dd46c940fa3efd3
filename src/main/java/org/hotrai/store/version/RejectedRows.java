package org.hotrai.store.version;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hotrai.extract.Extractor;
import org.hotrai.message.Message;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.sql.Session;

/** Pages in which no article was found, as rows. */
public final class RejectedRows {
  private RejectedRows() {}

  private record Known(long id, long original) {}

  /** Keeps the page, once; nothing if its bytes are an article here. */
  public static Optional<Long> put(Session session, PreparedRejection prepared, String now)
      throws SQLException {
    String sha256 = prepared.page().packed().sha256();
    if (OriginalRows.versionOf(session, sha256).isPresent()) {
      return Optional.empty();
    }
    List<Known> known = with(session, sha256);
    if (!known.isEmpty()) {
      Known first = known.getFirst();
      OriginalRows.fillIn(session, first.original(), prepared.capture());
      OriginalRows.chooseCharset(session, first.original(), prepared.capture().chosenCharset());
      explain(session, first.id(), prepared.reason());
      return Optional.of(first.id());
    }
    ContentStore.insert(session, prepared.page());
    long original = OriginalRows.insert(session, prepared.capture(), sha256, now);
    return Optional.of(
        session.insert(
            "INSERT INTO rejected (original, reason, extractor) VALUES (?, ?, ?)",
            original,
            MessageJson.write(prepared.reason()),
            Extractor.VERSION));
  }

  /** Notes why no article was found in that page. */
  public static void explain(Session session, long id, Message reason) throws SQLException {
    session.change(
        "UPDATE rejected SET reason = ?, extractor = ? WHERE id = ?",
        MessageJson.write(reason),
        Extractor.VERSION,
        id);
  }

  /** Takes the pages with those bytes off the list: an article was found in them. */
  public static void dropWith(Session session, String sha256) throws SQLException {
    for (Known known : with(session, sha256)) {
      drop(session, known);
    }
  }

  /** Throws the page away; returns whether it was there. */
  public static boolean drop(Session session, long id) throws SQLException {
    Optional<Known> known =
        session.first(
            "SELECT id, original FROM rejected WHERE id = ?",
            row -> new Known(row.getLong(1), row.getLong(2)),
            id);
    if (known.isPresent()) {
      drop(session, known.get());
    }
    return known.isPresent();
  }

  private static void drop(Session session, Known known) throws SQLException {
    session.change("DELETE FROM rejected WHERE id = ?", known.id());
    OriginalRows.drop(session, known.original());
  }

  private static List<Known> with(Session session, String sha256) throws SQLException {
    return session.list(
        """
        SELECT r.id, r.original FROM original o JOIN rejected r ON r.original = o.id
        WHERE o.sha256 = ?
        """,
        row -> new Known(row.getLong(1), row.getLong(2)),
        sha256);
  }
}
