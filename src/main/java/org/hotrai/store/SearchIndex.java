package org.hotrai.store;

import java.util.List;
import org.hotrai.query.Query;

/** Finds articles, in their newest versions and not deleted. */
public final class SearchIndex {
  private final ArchiveFile file;

  /** The index of that archive. */
  public SearchIndex(ArchiveFile file) {
    this.file = file;
  }

  /**
   * The best hits. What stands in the title weighs more, and of equals the newer comes first; an
   * empty query finds all articles, the newest first.
   */
  public Page search(Query query, int limit) {
    QuerySql sql = QuerySql.of(query);
    return file.read(session -> {
      int total = Math.toIntExact(session.number(sql.count(), sql.arguments()));
      List<Ranked> hits =
          session.list(
              sql.ranked() + " LIMIT " + Math.max(0, limit),
              row -> new Ranked(row.getLong(1), row.getDouble(2)),
              sql.arguments());
      return new Page(total, hits);
    });
  }

  /** The ids of all hits, best first. */
  public List<Long> ids(Query query) {
    QuerySql sql = QuerySql.of(query);
    return file.read(session -> session.list(sql.ranked(), row -> row.getLong(1), sql.arguments()));
  }

  /**
   * The beginning of an answer.
   *
   * @param total how many articles match, whatever the limit
   */
  public record Page(int total, List<Ranked> hits) {
    public Page {
      hits = List.copyOf(hits);
    }
  }

  /**
   * An article that matches.
   *
   * @param score the higher the better, 0 where the query has no words; only comparable within one
   *     answer
   */
  public record Ranked(long id, double score) {}
}
