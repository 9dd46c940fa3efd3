package org.hotrai.store.original;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resources;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.OriginalRows;
import org.jspecify.annotations.Nullable;

/**
 * A saved page, still without its bytes.
 *
 * @param kept with an empty capture
 * @param resources hashes of what is kept with the page, by the URL that it names them by
 */
record KeptRow(KeptOriginal kept, String sha256, Map<String, String> resources) {
  private static final String SELECT =
      """
      SELECT o.id, o.path, o.member, o.url, o.saved_at, o.media_type, o.charset, o.charset_chosen,
             o.sha256, o.taken_in, o.given_title, v.article, r.id,
             o.listed_title
      FROM original o LEFT JOIN version v ON v.original = o.id
      LEFT JOIN rejected r ON r.original = o.id
      """;

  static Optional<KeptRow> find(Session session, String where, long id) throws SQLException {
    Optional<KeptRow> found = session.first(SELECT + where, KeptRow::row, id);
    return found.isEmpty()
        ? found
        : Optional.of(found.get().with(resources(session, found.get().kept().id())));
  }

  private static Map<String, String> resources(Session session, long original) throws SQLException {
    return session
        .list(
            "SELECT url, sha256 FROM resource WHERE original = ?",
            row -> Map.entry(row.getString(1), row.getString(2)),
            original)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private KeptRow with(Map<String, String> found) {
    return new KeptRow(kept, sha256, found);
  }

  private static KeptRow row(ResultSet row) throws SQLException {
    Capture capture =
        new Capture(
            row.getString(2),
            row.getString(3),
            row.getString(4),
            OriginalRows.time(row.getString(5)),
            row.getString(6),
            new byte[0],
            row.getString(7),
            Resources.NONE,
            row.getString(14),
            charset(row.getString(8)));
    KeptOriginal kept =
        new KeptOriginal(
            row.getLong(1),
            capture,
            number(row, 12),
            number(row, 13),
            row.getBoolean(10),
            row.getString(11));
    return new KeptRow(kept, row.getString(9), Map.of());
  }

  private static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  /** An encoding that this Java does not have is left to the page itself. */
  static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
