package org.hotrai.store.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hotrai.article.ArticleSummary;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Reads what lists show of articles. */
public final class Summaries {
  private static final String NEWEST =
      " FROM article a JOIN version v ON v.article = a.id AND v.number = a.newest ";
  private static final String SELECT =
      "SELECT a.id, v.title, v.published, v.site_name, v.source_url, nullif(v.host, ''),"
          + " v.language, v.first_words, v.imported_at"
          + NEWEST;

  private static final String NOT_DELETED = "WHERE a.deleted_at IS NULL";

  /** The newest publication first, those without a date last. */
  public static final String NEWEST_FIRST =
      " ORDER BY v.published_day IS NULL, v.published_day DESC, v.published DESC, a.id DESC";

  private Summaries() {}

  /** All but the deleted, the newest publication first. */
  public static List<ArticleSummary> all(Session session) throws SQLException {
    return list(session, NOT_DELETED + NEWEST_FIRST);
  }

  /** The ids of all these, in the same order. */
  public static List<Long> ids(Session session) throws SQLException {
    String sql = "SELECT a.id" + NEWEST + NOT_DELETED + NEWEST_FIRST;
    return session.list(sql, row -> row.getLong(1));
  }

  /** The deleted, the last deleted first. */
  public static List<ArticleSummary> deleted(Session session) throws SQLException {
    return list(session, "WHERE a.deleted_at IS NOT NULL ORDER BY a.deleted_at DESC, a.id DESC");
  }

  /** In any order. */
  public static List<ArticleSummary> of(Session session, List<Long> ids) throws SQLException {
    return list(
        session, NOT_DELETED + " AND a.id IN (SELECT value FROM json_each(?))", Ids.json(ids));
  }

  private static List<ArticleSummary> list(
      Session session, String rest, @Nullable Object... arguments) throws SQLException {
    return session.list(SELECT + rest, Summaries::summary, arguments);
  }

  private static ArticleSummary summary(ResultSet row) throws SQLException {
    return new ArticleSummary(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        Instant.parse(row.getString(9)));
  }
}
