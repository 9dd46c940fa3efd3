package org.hotrai.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** Entities as rows. */
final class EntityRows {
  /** Entities with how often they are mentioned and in how many articles, for {@link #uses}. */
  static final String USES =
      "SELECT e.id, count(*), count(DISTINCT m.article) " + EntityStore.SHOWN_MENTIONS;

  private EntityRows() {}

  /** The entities that a query that begins with {@link #USES} finds, in its order. */
  static List<EntityUse> uses(Session session, String sql, @Nullable Object... arguments)
      throws SQLException {
    record Count(long id, int mentions, int articles) {}

    List<Count> counts =
        session.list(
            sql, row -> new Count(row.getLong(1), row.getInt(2), row.getInt(3)), arguments);
    Map<Long, Entity> entities = read(session, counts.stream().map(Count::id).toList());
    return counts.stream()
        .map(count ->
            new EntityUse(
                Objects.requireNonNull(entities.get(count.id())),
                count.mentions(),
                count.articles()))
        .toList();
  }

  /**
   * The id of an entity that was recognised, which is stored if it is new, with those of its names
   * that are new.
   */
  static long store(Session session, Entity entity) throws SQLException {
    EntityKey key = entity.key();
    var known =
        session.first(
            "SELECT id FROM entity WHERE type = ? AND folded_name = ?",
            row -> row.getLong(1),
            key.type().name(),
            key.foldedName());
    long id = known.isPresent() ? known.get() : insert(session, key, entity.name(), entity.name());
    int added =
        known.isEmpty()
            ? 1
            : session.change(
                "UPDATE entity SET name = ?1, found_name = ?1 WHERE id = ?2 AND found_name IS NULL",
                entity.name(),
                id);
    for (String alias : entity.aliases()) {
      added +=
          session.change(
              """
              INSERT INTO entity_alias (entity, name, folded) VALUES (?, ?, ?)
              ON CONFLICT DO UPDATE SET given = 0 WHERE given = 1
              """,
              id,
              alias,
              SearchFold.fold(alias));
    }
    if (added > 0) {
      StartRows.refreshNames(session, id);
    }
    return id;
  }

  /** The id of an entity that a correction leads to, which is stored if it is new. */
  static long storeGiven(Session session, EntityKey key, String name) throws SQLException {
    var known =
        session.first(
            "SELECT id FROM entity WHERE type = ? AND folded_name = ?",
            row -> row.getLong(1),
            key.type().name(),
            key.foldedName());
    if (known.isPresent()) {
      return known.get();
    }
    long id = insert(session, key, name, null);
    StartRows.refreshNames(session, id);
    return id;
  }

  /** The ids of those of these entities that are known. */
  static Set<Long> ids(Session session, Collection<EntityKey> keys) throws SQLException {
    Set<Long> ids = new HashSet<>();
    for (EntityKey key : keys) {
      ids.addAll(
          session.list(
              "SELECT id FROM entity WHERE type = ? AND folded_name = ?",
              row -> row.getLong(1),
              key.type().name(),
              key.foldedName()));
    }
    return ids;
  }

  private static long insert(Session session, EntityKey key, String name, @Nullable String found)
      throws SQLException {
    return session.insert(
        "INSERT INTO entity (type, folded_name, name, found_name) VALUES (?, ?, ?, ?)",
        key.type().name(),
        key.foldedName(),
        name,
        found);
  }

  /** The entities with these ids, in their order. */
  static Map<Long, Entity> read(Session session, Collection<Long> ids) throws SQLException {
    String json = Ids.json(ids);
    Map<Long, List<String>> aliases = new LinkedHashMap<>();
    session.list(
        """
        SELECT entity, name FROM entity_alias
        WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY entity, name
        """,
        row ->
            aliases.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2)),
        json);
    Map<Long, Entity> found = new LinkedHashMap<>();
    session.list(
        """
        SELECT e.id, e.type, e.folded_name, e.name
        FROM json_each(?) wanted JOIN entity e ON e.id = wanted.value ORDER BY wanted.key
        """,
        row -> {
          var key = new EntityKey(EntityType.valueOf(row.getString(2)), row.getString(3));
          List<String> others = aliases.getOrDefault(row.getLong(1), List.of());
          return found.put(row.getLong(1), new Entity(key, row.getString(4), others));
        },
        json);
    return found;
  }
}
