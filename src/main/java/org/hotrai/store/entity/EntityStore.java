package org.hotrai.store.entity;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.entity.KnownArticle;
import org.hotrai.entity.KnownEntities;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.Summaries;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** The entities that the articles of an archive mention. */
public final class EntityStore implements KnownEntities {
  static final String SHOWN_MENTIONS =
      """
      FROM entity e JOIN mention m ON m.entity = e.id
      JOIN article a ON a.id = m.article AND a.newest = m.number AND a.deleted_at IS NULL
      """;

  // Each reads one row from the end of an index; as one statement they would sort all mentions.
  private static final String LAST_FOUND =
      """
      SELECT m.article, m.number
      FROM entity e CROSS JOIN mention m INDEXED BY mention_entity ON m.entity = e.id
      WHERE e.type = ? AND e.folded_name = ? AND m.found IS NULL AND m.origin <> 'USER'
      ORDER BY m.article DESC, m.number DESC LIMIT 1
      """;
  private static final String LAST_CORRECTED =
      """
      SELECT m.article, m.number
      FROM entity e CROSS JOIN mention m INDEXED BY mention_found ON m.found = e.id
      WHERE e.type = ? AND e.folded_name = ? AND m.found IS NOT NULL AND m.origin <> 'USER'
      ORDER BY m.article DESC, m.number DESC LIMIT 1
      """;

  private final ArchiveFile file;

  /** The entities of that archive. */
  public EntityStore(ArchiveFile file) {
    this.file = file;
  }

  /**
   * By chief name first, then by any other; of those that share a name the longest known first.
   * These are names as they were recognised: where corrections lead from there is said by
   * corrections alone.
   */
  @Override
  public List<Entity> named(EntityType type, String foldedName) {
    EntityKey name = new EntityKey(type, foldedName);
    return file.read(session -> {
      // Another program may change what a reader has seen.
      if (!session.isWriter()) {
        return EntityRows.bearing(session, name);
      }
      List<Entity> known = EntityMemory.of(session).bearers(name);
      if (known == null) {
        known = EntityRows.bearing(session, name);
        EntityMemory.of(session).putBearers(name, known);
      }
      return known;
    });
  }

  @Override
  public Optional<KnownArticle> latest(EntityKey entity) {
    return file.read(session -> {
      Stream<RecentArticles.Place> last =
          Stream.concat(
              place(session, LAST_FOUND, entity).stream(),
              place(session, LAST_CORRECTED, entity).stream());
      return last.max(RecentArticles.Place.ORDER).map(at -> known(session, at));
    });
  }

  private static Optional<RecentArticles.Place> place(Session session, String sql, EntityKey entity)
      throws SQLException {
    return session.first(
        sql,
        row -> new RecentArticles.Place(row.getLong(1), row.getInt(2)),
        entity.type().name(),
        entity.foldedName());
  }

  private KnownArticle known(Session session, RecentArticles.Place place) {
    return session.isWriter()
        ? RecentArticles.of(session).get(place, at -> new UnreadArticle(file, at))
        : new UnreadArticle(file, place);
  }

  /** Those mentioned at all, in the most articles first; of all kinds where type is null. */
  public List<EntityUse> list(@Nullable EntityType type) {
    String sql =
        EntityRows.USES
            + " WHERE ?1 IS NULL OR e.type = ?1 GROUP BY e.id ORDER BY 3 DESC, 2 DESC, e.name";
    return file.read(session -> EntityRows.uses(session, sql, type == null ? null : type.name()));
  }

  /** That entity under all its names, where it is known. */
  public Optional<Entity> find(EntityKey entity) {
    return file.read(session ->
        EntityRows.read(session, EntityRows.ids(session, List.of(entity))).values().stream()
            .findFirst());
  }

  /**
   * Those that are mentioned at all and bear this name, be it one of several, those in the most
   * articles first; of all kinds where type is null.
   */
  public List<Entity> bearing(@Nullable EntityType type, String name) {
    String sql =
        "SELECT e.id "
            + SHOWN_MENTIONS
            + """
             WHERE (?1 IS NULL OR e.type = ?1) AND e.id IN (
              SELECT id FROM entity WHERE folded_name = ?2
              UNION SELECT entity FROM entity_alias WHERE folded = ?2 AND given <> 2)
            GROUP BY e.id ORDER BY count(DISTINCT m.article) DESC, e.id
            """;
    return file.read(session -> {
      List<Long> ids =
          session.list(
              sql, row -> row.getLong(1), type == null ? null : type.name(), SearchFold.fold(name));
      return List.copyOf(EntityRows.read(session, ids).values());
    });
  }

  /** Ids of the articles that mention it, the newest publication first. */
  public List<Long> articlesWith(EntityKey entity) {
    String sql =
        "SELECT DISTINCT a.id "
            + SHOWN_MENTIONS
            + " JOIN version v ON v.article = a.id AND v.number = a.newest"
            + " WHERE e.type = ? AND e.folded_name = ?"
            + Summaries.NEWEST_FIRST;
    return file.read(session ->
        session.list(sql, row -> row.getLong(1), entity.type().name(), entity.foldedName()));
  }

  /** In how many articles each of them is mentioned; 0 for one that is unknown. */
  public Map<EntityKey, Integer> articleCounts(Collection<EntityKey> entities) {
    return file.read(session -> {
      Map<EntityKey, Integer> counts = new LinkedHashMap<>();
      for (EntityKey entity : entities) {
        counts.put(entity, articleCount(session, entity));
      }
      return counts;
    });
  }

  /** Forgets the entities that no version of any article mentions. */
  public void dropUnmentioned() {
    file.write(session -> {
      EntityMemory.of(session).clear();
      String gone =
          """
           NOT IN (SELECT entity FROM mention WHERE entity IS NOT NULL
            UNION SELECT found FROM mention WHERE found IS NOT NULL)
          """;
      for (long id : session.list("SELECT id FROM entity WHERE id" + gone, row -> row.getLong(1))) {
        StartRows.dropNames(session, id);
      }
      session.change("DELETE FROM entity_alias WHERE entity" + gone);
      return session.change("DELETE FROM entity WHERE id" + gone);
    });
  }

  private static int articleCount(Session session, EntityKey entity) throws SQLException {
    String sql =
        "SELECT count(DISTINCT a.id) " + SHOWN_MENTIONS + " WHERE e.type = ? AND e.folded_name = ?";
    return Math.toIntExact(session.number(sql, entity.type().name(), entity.foldedName()));
  }
}
