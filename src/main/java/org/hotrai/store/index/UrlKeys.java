package org.hotrai.store.index;

import java.sql.SQLException;
import java.util.List;
import org.hotrai.store.sql.Session;
import org.hotrai.text.url.UrlKey;

/** The keys that articles are known by. */
public final class UrlKeys {
  private UrlKeys() {}

  /**
   * Brings all keys to the form that they are made in now, so that a page that comes again still
   * finds its article. Where another article has that key already, both keep what they have, and so
   * do the corrections of either.
   */
  public static void renew(Session session) throws SQLException {
    List<String> keys =
        session.list(
            """
            SELECT url_key FROM article WHERE url_key IS NOT NULL
            UNION SELECT key FROM correction_article WHERE key NOT LIKE 'sha256:%'
            """,
            row -> row.getString(1));
    for (String key : keys) {
      String now = UrlKey.of("//" + key);
      if (!now.equals(key)) {
        session.change("UPDATE OR IGNORE article SET url_key = ? WHERE url_key = ?", now, key);
        renewCorrections(session, key, now);
      }
    }
    Addresses.rebuild(session);
  }

  private static void renewCorrections(Session session, String key, String now)
      throws SQLException {
    session.change(
        """
        UPDATE OR IGNORE correction_article SET key = ?1
        WHERE key = ?2 AND NOT EXISTS (SELECT 1 FROM article WHERE url_key = ?2)
        """,
        now,
        key);
  }
}
