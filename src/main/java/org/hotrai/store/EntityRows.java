package org.hotrai.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.text.SearchFold;

/** Entities as rows. */
final class EntityRows {
  private EntityRows() {}

  /** The id of that entity, which is stored if it is new, with those of its names that are new. */
  static long store(Session session, Entity entity) throws SQLException {
    EntityKey key = entity.key();
    var known =
        session.first(
            "SELECT id FROM entity WHERE type = ? AND folded_name = ?",
            row -> row.getLong(1),
            key.type().name(),
            key.foldedName());
    long id = known.isPresent() ? known.get() : insert(session, key, entity.name());
    int added = known.isPresent() ? 0 : 1;
    for (String alias : entity.aliases()) {
      added +=
          session.change(
              """
              INSERT INTO entity_alias (entity, name, folded) VALUES (?, ?, ?)
              ON CONFLICT DO NOTHING
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

  private static long insert(Session session, EntityKey key, String name) throws SQLException {
    return session.insert(
        "INSERT INTO entity (type, folded_name, name) VALUES (?, ?, ?)",
        key.type().name(),
        key.foldedName(),
        name);
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
