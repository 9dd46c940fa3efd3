package org.hotrai.store.search;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.BitSet;
import org.hotrai.index.QueryEvaluator;
import org.hotrai.query.Query;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.SqlFailed;

/** Finds the articles that fit a field of a query. */
record FieldArticles(Session session) implements QueryEvaluator.Fields {
  private static final String ARTICLES =
      """
      SELECT a.id FROM article a JOIN version v ON v.article = a.id AND v.number = a.newest
      WHERE a.deleted_at IS NULL AND
      """;

  @Override
  public BitSet articles(Query.Field field) {
    FieldSql sql = FieldSql.of(field, ZoneId.systemDefault());
    BitSet found = new BitSet();
    try {
      session
          .list(ARTICLES + sql.condition(), row -> row.getInt(1), sql.arguments().toArray())
          .forEach(found::set);
    } catch (SQLException failed) {
      throw new SqlFailed(failed);
    }
    return found;
  }
}
