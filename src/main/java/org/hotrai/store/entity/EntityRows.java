package org.hotrai.store.entity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** Entities as rows. */
public final class EntityRows {
  /** Entities with how often they are mentioned and in how many articles, for {@link #uses}. */
  static final String USES =
      "SELECT e.id, count(*), count(DISTINCT m.article) " + EntityStore.SHOWN_MENTIONS;

  /** No more share a name than this, or it is no name to tell anything by. */
  private static final int MOST_NAMESAKES = 8;

  // SQLite plans a statement anew each time that a limit is filled in.
  private static final String LIMIT = "LIMIT " + MOST_NAMESAKES;

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
  public static long store(Session session, Entity entity) throws SQLException {
    EntityKey key = entity.key();
    EntityMemory.Row remembered = EntityMemory.of(session).row(key);
    EntityMemory.Row row = remembered == null ? found(session, entity) : remembered;
    if (row == null) {
      return storeNew(session, entity);
    }
    if (addAliases(session, entity, row) > 0) {
      StartRows.refreshNames(session, row.id());
    }
    return row.id();
  }

  private static long storeNew(Session session, Entity entity) throws SQLException {
    long id = insert(session, entity.key(), entity.name(), entity.name());
    EntityMemory.Row row = new EntityMemory.Row(id);
    EntityMemory.of(session).putRow(entity.key(), row);
    EntityMemory.of(session).forgetBearers(entity.key());
    addAliases(session, entity, row);
    StartRows.insertNames(session, id, entity);
    return id;
  }

  /** An entity that is known, and from now on as recognised; null where it is new. */
  private static EntityMemory.@Nullable Row found(Session session, Entity entity)
      throws SQLException {
    record Known(long id, boolean recognised) {}

    EntityKey key = entity.key();
    var known =
        session.first(
            "SELECT id, found_name IS NOT NULL FROM entity WHERE type = ? AND folded_name = ?",
            row -> new Known(row.getLong(1), row.getBoolean(2)),
            key.type().name(),
            key.foldedName());
    if (known.isEmpty()) {
      return null;
    }
    long id = known.get().id();
    if (!known.get().recognised()) {
      session.change(
          "UPDATE entity SET name = ?1, found_name = ?1 WHERE id = ?2", entity.name(), id);
      EntityMemory.of(session).forgetBearers(key);
      StartRows.refreshNames(session, id);
    }
    EntityMemory.Row row = new EntityMemory.Row(id);
    EntityMemory.of(session).putRow(key, row);
    return row;
  }

  /** Stores those of its other names that are new, and tells how many. */
  private static int addAliases(Session session, Entity entity, EntityMemory.Row row)
      throws SQLException {
    int added = 0;
    for (String alias : entity.aliases()) {
      if (row.aliases().add(alias)) {
        String folded = SearchFold.fold(alias);
        added +=
            session.change(
                """
                INSERT INTO entity_alias (entity, name, folded) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET given = 0 WHERE given = 1
                """,
                row.id(),
                alias,
                folded);
        EntityMemory.of(session).forgetBearers(new EntityKey(entity.key().type(), folded));
      }
    }
    return added;
  }

  /** The id of an entity that a correction leads to, which is stored if it is new. */
  public static long storeGiven(Session session, EntityKey key, String name) throws SQLException {
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

  /** The entity of that kind with that chief name. */
  static EntityKey key(EntityType type, String name) {
    return new EntityKey(type, SearchFold.fold(name));
  }

  /** The id of that entity, where it is known. */
  static Optional<Long> id(Session session, EntityKey key) throws SQLException {
    EntityMemory.Row row = EntityMemory.of(session).row(key);
    return row != null
        ? Optional.of(row.id())
        : session.first(
            "SELECT id FROM entity WHERE type = ? AND folded_name = ?",
            each -> each.getLong(1),
            key.type().name(),
            key.foldedName());
  }

  /** The id of the one entity that has that as another name than its chief name. */
  static Optional<Long> onlyBearer(Session session, EntityKey name) throws SQLException {
    List<Long> bearers =
        session.list(
            """
            SELECT DISTINCT e.id FROM entity_alias n CROSS JOIN entity e ON e.id = n.entity
            WHERE n.folded = ? AND n.given <> 1 AND e.type = ? AND e.found_name IS NOT NULL LIMIT 2
            """,
            row -> row.getLong(1),
            name.foldedName(),
            name.type().name());
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  /** The ids of those of these entities that are known. */
  public static Set<Long> ids(Session session, Collection<EntityKey> keys) throws SQLException {
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

  /**
   * What bears that name as it was recognised, by chief name first, then by any other; of those
   * that share a name the longest known first.
   */
  static List<Entity> bearing(Session session, EntityKey name) throws SQLException {
    Session.RowReader<Entity> reader =
        row ->
            new Entity(new EntityKey(name.type(), row.getString(1)), row.getString(2), List.of());
    List<Entity> bearing =
        session.list(
            """
            SELECT folded_name, found_name FROM entity
            WHERE type = ? AND folded_name = ? AND found_name IS NOT NULL
            """,
            reader,
            name.type().name(),
            name.foldedName());
    // The index has them in this order.
    bearing.addAll(
        session.list(
            """
            SELECT e.folded_name, e.found_name
            FROM entity_alias n CROSS JOIN entity e ON e.id = n.entity
            WHERE n.folded = ? AND n.given <> 1 AND e.type = ? AND e.found_name IS NOT NULL
            ORDER BY n.entity
            """
                + LIMIT,
            reader,
            name.foldedName(),
            name.type().name()));
    return bearing.stream().limit(MOST_NAMESAKES).toList();
  }

  /** The entities with these ids, in their order. */
  public static Map<Long, Entity> read(Session session, Collection<Long> ids) throws SQLException {
    String json = Ids.json(ids);
    Map<Long, List<String>> aliases = new LinkedHashMap<>();
    session.list(
        """
        SELECT entity, name FROM entity_alias
        WHERE entity IN (SELECT value FROM json_each(?)) AND given <> 2 ORDER BY entity, name
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
