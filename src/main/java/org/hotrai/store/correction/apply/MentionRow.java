package org.hotrai.store.correction.apply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;
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
        m.found, f.type, coalesce(f.found_name, f.name)
      FROM json_each(?) a CROSS JOIN mention m ON m.article = a.value
      JOIN entity f ON f.id = coalesce(m.found, m.entity)
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
    return session.list(ROWS + ORDER, MentionRow::of, Ids.json(articles));
  }

  /** Those of them in which one of these entities was recognised. */
  static List<MentionRow> of(Session session, Collection<Long> articles, Collection<Long> found)
      throws SQLException {
    return session.list(
        // Told before the name of every other mention is looked up.
        ROWS
            + " WHERE coalesce(m.found, m.entity) IN (SELECT value FROM json_each(?))"
            + " AND m.origin <> 'USER'"
            + ORDER,
        MentionRow::of,
        Ids.json(articles),
        Ids.json(found));
  }

  private static MentionRow of(ResultSet row) throws SQLException {
    long entity = row.getLong(9);
    boolean hidden = row.wasNull();
    long found = row.getLong(10);
    Mention mention =
        new Mention(
            row.getInt(4),
            row.getInt(5),
            row.getInt(6),
            EntityType.valueOf(row.getString(11)),
            row.getString(7),
            row.getString(12),
            null,
            Mention.Origin.valueOf(row.getString(8)),
            1);
    return new MentionRow(
        new Version(row.getLong(1), row.getInt(2)),
        row.getInt(3),
        mention,
        hidden ? null : Long.valueOf(entity),
        found == 0 ? entity : found);
  }
}
