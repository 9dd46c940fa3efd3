package org.hotrai.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** Entities as rows. */
final class EntityRows {
  private EntityRows() {}

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
