package org.hotrai.store.entity;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.sql.Ids;

/**
 * Counts which entities articles mention together, apart from dates. Deleted articles and old
 * versions do not count.
 */
public final class CompanyStore {
  /** Mentions that do not count; few, so that most mentions are counted from their index alone. */
  private static final String NOT_SHOWN =
      """
      SELECT v.article, v.number FROM version v INDEXED BY version_facet
      JOIN article a ON a.id = v.article WHERE v.number <> a.newest OR a.deleted_at IS NOT NULL
      """;

  private final ArchiveFile file;

  /** Counts in that archive. */
  public CompanyStore(ArchiveFile file) {
    this.file = file;
  }

  /** How many articles there are. */
  public int articles() {
    return Math.toIntExact(
        file.read(
            session -> session.number("SELECT count(*) FROM article WHERE deleted_at IS NULL")));
  }

  /**
   * An entity beside others.
   *
   * @param id its row
   * @param together how many of the articles that were asked for mention it
   */
  public record Beside(long id, EntityKey key, String name, int together) {}

  /** What at least so many of these articles mention; of each kind so many that most mention. */
  public List<Beside> beside(Collection<Long> articles, int least, int mostOfKind) {
    String sql =
        """
        SELECT id, type, folded_name, name, together FROM (
          SELECT e.id, e.type, e.folded_name, e.name, c.together,
            row_number() OVER (PARTITION BY e.type ORDER BY c.together DESC, e.id) AS place
          FROM (
            SELECT entity, count(*) AS together FROM (
              SELECT DISTINCT m.entity, m.article FROM json_each(?) h
              CROSS JOIN article a ON a.id = h.value AND a.deleted_at IS NULL
              CROSS JOIN mention m ON m.article = a.id AND m.number = a.newest)
            GROUP BY entity HAVING together >= ?) c
          JOIN entity e ON e.id = c.entity WHERE e.type <> 'DATE')
        WHERE place <= ? ORDER BY together DESC, id
        """;
    return file.read(session ->
        session.list(
            sql,
            row ->
                new Beside(
                    row.getLong(1),
                    new EntityKey(EntityType.valueOf(row.getString(2)), row.getString(3)),
                    row.getString(4),
                    row.getInt(5)),
            Ids.json(articles),
            least,
            mostOfKind));
  }

  /** How many articles mention each of these entities. */
  public Map<Long, Integer> counts(Collection<Long> entities) {
    // A count for each by itself reads its part of the index in order, and nothing else.
    String sql =
        """
        SELECT e.value, (
          SELECT count(DISTINCT m.article) FROM mention m INDEXED BY mention_entity
          WHERE m.entity = e.value AND (m.article, m.number) NOT IN (%s))
        FROM json_each(?) e
        """
            .formatted(NOT_SHOWN);
    return counts(sql, Ids.json(entities));
  }

  /** How many of the given articles mention each of these entities. */
  public Map<Long, Integer> counts(Collection<Long> entities, Collection<Long> articles) {
    // Looking an article up among many costs most: once for all that it says of an entity.
    String sql =
        """
        SELECT entity, count(*) FILTER (WHERE article IN (SELECT value FROM json_each(?))) FROM (
          SELECT DISTINCT m.entity, m.article FROM json_each(?) e
          CROSS JOIN mention m INDEXED BY mention_entity ON m.entity = e.value
          WHERE (m.article, m.number) NOT IN (%s))
        GROUP BY entity
        """
            .formatted(NOT_SHOWN);
    return counts(sql, Ids.json(articles), Ids.json(entities));
  }

  private Map<Long, Integer> counts(String sql, Object... arguments) {
    Map<Long, Integer> counts = new HashMap<>();
    file.read(
        session -> session.list(sql, row -> counts.put(row.getLong(1), row.getInt(2)), arguments));
    return counts;
  }

  /** Which of these articles mention each of the entities, by their places in the list. */
  public Map<Long, BitSet> mentioning(Collection<Long> entities, List<Long> articles) {
    String sql =
        """
        SELECT DISTINCT m.entity, h.key FROM json_each(?) h
        CROSS JOIN article a ON a.id = h.value AND a.deleted_at IS NULL
        CROSS JOIN mention m ON m.article = a.id AND m.number = a.newest
        WHERE m.entity IN (SELECT value FROM json_each(?))
        """;
    Map<Long, BitSet> found = new HashMap<>();
    file.read(session ->
        session.list(
            sql,
            row -> {
              BitSet places = found.computeIfAbsent(row.getLong(1), id -> new BitSet());
              places.set(row.getInt(2));
              return places;
            },
            Ids.json(articles),
            Ids.json(entities)));
    return found;
  }
}
