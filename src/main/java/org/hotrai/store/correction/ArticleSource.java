package org.hotrai.store.correction;

import java.sql.SQLException;
import java.util.Optional;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.OriginalRows;
import org.hotrai.store.version.VersionRows;
import org.hotrai.text.url.UrlKey;
import org.jspecify.annotations.Nullable;

/**
 * What an article is known by in every archive.
 *
 * @param key its URL without what does not tell pages apart; where it has none, {@code sha256:} and
 *     the hash of its page
 * @param source the URL as it was written, or the key
 */
public record ArticleSource(String key, String source) {
  private static final String HASH = "sha256:";

  /** The source that was written so. */
  public static ArticleSource of(String source) {
    return new ArticleSource(source.startsWith(HASH) ? source : UrlKey.of(source), source);
  }

  /** By what that article is known. */
  public static ArticleSource of(Session session, long article) throws SQLException {
    return session
        .first(
            """
            SELECT a.url_key, coalesce(v.source_url, o.url), o.sha256 FROM article a
            JOIN version v ON v.article = a.id AND v.number = a.newest
            JOIN original o ON o.id = v.original WHERE a.id = ?
            """,
            row -> of(row.getString(1), row.getString(2), row.getString(3)),
            article)
        .orElseThrow(() -> Ids.noArticle(article));
  }

  private static ArticleSource of(@Nullable String key, @Nullable String url, String sha256) {
    return key == null || url == null || !UrlKey.of(url).equals(key)
        ? of(key == null ? HASH + sha256 : key)
        : new ArticleSource(key, url);
  }

  /** The article that is known by this. */
  public Optional<Long> article(Session session) throws SQLException {
    return key.startsWith(HASH)
        ? OriginalRows.versionOf(session, key.substring(HASH.length()))
            .map(VersionRows.Place::article)
        : session.first("SELECT id FROM article WHERE url_key = ?", row -> row.getLong(1), key);
  }

  /** Corrections that waited for this article are about it from now on. */
  public static void arrived(Session session, long article, @Nullable String key, String sha256)
      throws SQLException {
    // Most often none waits for any, and an update that finds nothing takes longer than to ask.
    if (session.number("SELECT EXISTS (SELECT 1 FROM correction_article WHERE article IS NULL)")
        > 0) {
      session.change(
          "UPDATE correction_article SET article = ? WHERE article IS NULL AND key IN (?, ?)",
          article,
          key,
          HASH + sha256);
    }
  }
}
