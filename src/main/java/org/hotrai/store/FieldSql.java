package org.hotrai.store;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.Locale;
import org.hotrai.query.Query;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** What a query asks of articles beside their words, as SQL. */
final class FieldSql {
  private static final String ARTICLES =
      """
      SELECT a.id FROM article a JOIN version v ON v.article = a.id AND v.number = a.newest
      WHERE a.deleted_at IS NULL AND
      """;

  private FieldSql() {}

  static BitSet articles(Session session, Query field) {
    try {
      return switch (field) {
        case Query.Site(String name) -> site(session, name);
        case Query.Published(var first, var last) ->
            found(session, "v.published_day BETWEEN ? AND ?", first.toString(), last.toString());
        default -> throw new IllegalArgumentException("no field: " + field);
      };
    } catch (SQLException failed) {
      throw new SqlFailed(failed);
    }
  }

  private static BitSet site(Session session, String name) throws SQLException {
    String bare = name.strip().toLowerCase(Locale.ROOT);
    String host = UrlKey.hostOf(bare.contains("://") ? bare : "//" + bare);
    return found(
        session,
        "(v.host = ? OR substr(v.host, -length(?)) = ? OR instr(v.site_fold, ?) > 0)",
        host,
        "." + host,
        "." + host,
        SearchFold.fold(name.strip()));
  }

  private static BitSet found(Session session, String condition, @Nullable Object... arguments)
      throws SQLException {
    BitSet found = new BitSet();
    session.list(ARTICLES + condition, row -> row.getInt(1), arguments).forEach(found::set);
    return found;
  }
}
