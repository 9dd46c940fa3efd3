package org.hotrai.store.correction.apply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stored mention with what was recognised in it, and what is stored as standing.
 *
 * @param mention as it was recognised, but for its value and confidence
 * @param entity id of what stands; null where it is hidden
 * @param found id of what was recognised; of a mention that a person made the entity
 */
record MentionRow(
    Version version, int position, Mention mention, @Nullable Long entity, long found) {
  private static final String ROWS =
      """
      SELECT m.article, m.number, m.position, m.block, m.start, m.end, m.text, m.origin, m.entity,
        m.found
      FROM json_each(?) a CROSS JOIN mention m ON m.article = a.value
      """;
  private static final String ORDER = " ORDER BY a.key, m.number, m.position";

  /** A version of an article. */
  record Version(long article, int number) {}

  /** Whether a person made it. */
  boolean isAdded() {
    return mention.origin() == Mention.Origin.USER;
  }

  /** All of these articles, version by version. */
  static List<MentionRow> of(Session session, Collection<Long> articles) throws SQLException {
    return of(session, session.list(ROWS + ORDER, Unnamed::of, Ids.json(articles)));
  }

  /** Those of them in which one of these entities was recognised. */
  static List<MentionRow> of(Session session, Collection<Long> articles, Collection<Long> found)
      throws SQLException {
    return of(
        session,
        session.list(
            ROWS
                + " WHERE coalesce(m.found, m.entity) IN (SELECT value FROM json_each(?))"
                + " AND m.origin <> 'USER'"
                + ORDER,
            Unnamed::of,
            Ids.json(articles),
            Ids.json(found)));
  }

  /** Each name is read once: a few hundred entities have thousands of mentions. */
  private static List<MentionRow> of(Session session, List<Unnamed> rows) throws SQLException {
    Map<Long, Found> found = new HashMap<>();
    session.list(
        """
        SELECT id, type, coalesce(found_name, name) FROM entity
        WHERE id IN (SELECT value FROM json_each(?))
        """,
        row ->
            found.put(
                row.getLong(1), new Found(EntityType.valueOf(row.getString(2)), row.getString(3))),
        Ids.json(rows.stream().map(Unnamed::found).distinct().toList()));
    List<MentionRow> named = new ArrayList<>(rows.size());
    for (Unnamed row : rows) {
      Found as = found.get(row.found());
      // In a damaged archive an entity may be gone.
      if (as != null) {
        named.add(row.named(as));
      }
    }
    return named;
  }

  /** What an entity was recognised as. */
  private record Found(EntityType type, String name) {}

  /** A row without what its entity was recognised as. */
  private record Unnamed(
      Version version,
      int position,
      int block,
      Span span,
      Written written,
      @Nullable Long entity,
      long found) {
    static Unnamed of(ResultSet row) throws SQLException {
      long entity = row.getLong(9);
      boolean hidden = row.wasNull();
      long found = row.getLong(10);
      return new Unnamed(
          new Version(row.getLong(1), row.getInt(2)),
          row.getInt(3),
          row.getInt(4),
          new Span(row.getInt(5), row.getInt(6)),
          new Written(row.getString(7), Mention.Origin.valueOf(row.getString(8))),
          hidden ? null : Long.valueOf(entity),
          found == 0 ? entity : found);
    }

    MentionRow named(Found as) {
      Mention mention =
          new Mention(
              block,
              span.start(),
              span.end(),
              as.type(),
              written.text(),
              as.name(),
              null,
              written.origin(),
              1);
      return new MentionRow(version, position, mention, entity, found);
    }
  }

  /** What stands in the text, and who found it. */
  private record Written(String text, Mention.Origin origin) {}
}
