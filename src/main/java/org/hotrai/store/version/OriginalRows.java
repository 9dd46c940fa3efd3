package org.hotrai.store.version;

import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.compression.Packing;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.sql.Session;
import org.hotrai.text.url.UrlKey;
import org.jspecify.annotations.Nullable;

/** Saved pages as rows. */
public final class OriginalRows {
  private OriginalRows() {}

  /** Stores what is known of a page whose bytes are kept, and tells its id. */
  public static long insert(Session session, Capture capture, String sha256, String now)
      throws SQLException {
    return session.insert(
        """
        INSERT INTO original (path, member, url, saved_at, media_type, charset, charset_chosen,
          listed_title, sha256, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        capture.path(),
        capture.member(),
        capture.url(),
        capture.savedAt() == null ? null : capture.savedAt().toString(),
        capture.mediaType(),
        capture.charset(),
        name(capture.chosenCharset()),
        capture.title(),
        sha256,
        now);
  }

  /**
   * Whether the page came with its URL or its time now, and the one that is kept has none.
   *
   * @param url of the kept page
   * @param savedAt of the kept page
   */
  public static boolean tellsMore(Capture came, @Nullable String url, @Nullable Instant savedAt) {
    if (url == null && came.url() != null) {
      return true;
    }
    boolean samePlace =
        url == null || came.url() == null || UrlKey.of(came.url()).equals(UrlKey.of(url));
    return savedAt == null && came.savedAt() != null && samePlace;
  }

  /** Fills in the URL and the time of a page that has none; returns whether there was anything. */
  public static boolean fillIn(Session session, long original, Capture came) throws SQLException {
    boolean more =
        session
            .first(
                "SELECT url, saved_at FROM original WHERE id = ?",
                row -> tellsMore(came, row.getString(1), time(row.getString(2))),
                original)
            .orElse(false);
    if (more) {
      session.change(
          """
          UPDATE original SET url = coalesce(url, ?), saved_at = coalesce(saved_at, ?),
            charset = coalesce(charset, ?) WHERE id = ?
          """,
          came.url(),
          came.savedAt() == null ? null : came.savedAt().toString(),
          came.charset(),
          original);
    }
    return more;
  }

  /** Notes the encoding that a person chose; null leaves it to the page. */
  public static void chooseCharset(Session session, long original, @Nullable Charset chosen)
      throws SQLException {
    session.change("UPDATE original SET charset_chosen = ? WHERE id = ?", name(chosen), original);
  }

  /** A time as it is stored. */
  public static @Nullable Instant time(@Nullable String stored) {
    return stored == null ? null : Instant.parse(stored);
  }

  private static @Nullable String name(@Nullable Charset charset) {
    return charset == null ? null : charset.name();
  }

  /** Keeps the bytes of the page and of its pictures, each once. */
  public static void keepContents(Session session, Collection<Packing> contents)
      throws SQLException {
    for (Packing packing : contents) {
      ContentStore.insert(session, packing);
    }
  }

  /** Notes by which URLs the page names what was saved with it. */
  public static void keepResources(Session session, long original, PreparedArticle prepared)
      throws SQLException {
    for (Map.Entry<String, Packed> resource : prepared.resources().entrySet()) {
      session.change(
          "INSERT INTO resource (original, url, sha256) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          original,
          resource.getKey(),
          resource.getValue().sha256());
    }
  }

  /** Whether all came with the page that came with it before, and something more. */
  public static boolean bringsMore(Session session, long original, PreparedArticle prepared)
      throws SQLException {
    var kept =
        session.list(
            "SELECT url FROM resource WHERE original = ?", row -> row.getString(1), original);
    return prepared.resources().size() > kept.size()
        && prepared.resources().keySet().containsAll(kept);
  }

  /** The version that was read from a page with those bytes. */
  public static Optional<VersionRows.Place> versionOf(Session session, String sha256)
      throws SQLException {
    return session.first(
        """
        SELECT v.article, v.number, o.id
        FROM original o JOIN version v ON v.original = o.id WHERE o.sha256 = ? LIMIT 1
        """,
        row -> new VersionRows.Place(row.getLong(1), row.getInt(2), row.getLong(3)),
        sha256);
  }

  /** Forgets a page that no version was read from, with those of its bytes that no other has. */
  public static void drop(Session session, long original) throws SQLException {
    var hashes =
        session.list(
            """
            SELECT sha256 FROM original WHERE id = ?1
            UNION SELECT sha256 FROM resource WHERE original = ?1
            """,
            row -> row.getString(1),
            original);
    session.change("DELETE FROM resource WHERE original = ?", original);
    session.change("DELETE FROM original WHERE id = ?", original);
    for (String sha256 : hashes) {
      ContentStore.dropUnused(session, sha256);
    }
  }
}
