package org.hotrai.store.entity;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.article.EntityKey;
import org.hotrai.entity.correct.Corrections;
import org.hotrai.entity.correct.Naming;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Session;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** The names of entities as corrections and what was recognised have them. */
public final class NamingRows {
  private NamingRows() {}

  private record Row(long id, EntityKey key, String name, @Nullable String found) {}

  /** Gives that entity, where it is known, the names that it has by these corrections. */
  public static void refresh(Session session, Corrections corrections, EntityKey key)
      throws SQLException {
    Optional<Row> known =
        session.first(
            "SELECT id, name, found_name FROM entity WHERE type = ? AND folded_name = ?",
            row -> new Row(row.getLong(1), key, row.getString(2), row.getString(3)),
            key.type().name(),
            key.foldedName());
    if (known.isPresent()) {
      refresh(session, known.get(), corrections.naming(key).orElse(null));
    }
  }

  private static void refresh(Session session, Row row, @Nullable Naming naming)
      throws SQLException {
    String name = name(row, naming);
    int changed = 0;
    if (!name.equals(row.name())) {
      changed += session.change("UPDATE entity SET name = ? WHERE id = ?", name, row.id());
    }
    Set<String> wanted = naming == null ? new HashSet<>() : others(session, row, naming);
    wanted.remove(name);
    for (String alias :
        session.list(
            "SELECT name FROM entity_alias WHERE entity = ? AND given = 1",
            given -> given.getString(1),
            row.id())) {
      if (!wanted.contains(alias)) {
        changed +=
            session.change(
                "DELETE FROM entity_alias WHERE entity = ? AND name = ?", row.id(), alias);
      }
    }
    for (String alias : wanted) {
      changed +=
          session.change(
              """
              INSERT INTO entity_alias (entity, name, folded, given) VALUES (?, ?, ?, 1)
              ON CONFLICT DO NOTHING
              """,
              row.id(),
              alias,
              SearchFold.fold(alias));
    }
    changed += leave(session, row, naming, wanted);
    if (changed > 0) {
      StartRows.refreshNames(session, row.id());
    }
  }

  /**
   * Leaves to others what was recognised as its names and names them now; tells how many change.
   */
  private static int leave(Session session, Row row, @Nullable Naming naming, Set<String> wanted)
      throws SQLException {
    int changed = 0;
    for (String alias :
        session.list(
            "SELECT name FROM entity_alias WHERE entity = ? AND given <> 1",
            recognised -> recognised.getString(1),
            row.id())) {
      boolean its = naming == null || wanted.contains(alias) || naming.bears(row.key(), alias);
      changed +=
          session.change(
              "UPDATE entity_alias SET given = ?1 WHERE entity = ?2 AND name = ?3 AND given <> ?1",
              its ? 0 : 2,
              row.id(),
              alias);
    }
    return changed;
  }

  private static String name(Row row, @Nullable Naming naming) {
    if (naming != null && naming.name() != null) {
      return naming.name();
    }
    if (row.found() != null) {
      return row.found();
    }
    return naming == null ? row.name() : naming.fallback();
  }

  /** What a person calls it, and all names of what became it. */
  private static Set<String> others(Session session, Row row, Naming naming) throws SQLException {
    Set<String> names = new HashSet<>(naming.aliases());
    for (EntityKey found : naming.found().keySet()) {
      if (found.equals(row.key())) {
        continue;
      }
      List<String> its =
          session.list(
              """
              SELECT found_name FROM entity
              WHERE type = ?1 AND folded_name = ?2 AND found_name IS NOT NULL
              UNION ALL
              SELECT n.name FROM entity e JOIN entity_alias n ON n.entity = e.id AND n.given <> 1
              WHERE e.type = ?1 AND e.folded_name = ?2
              """,
              name -> name.getString(1),
              found.type().name(),
              found.foldedName());
      its.stream().filter(name -> naming.bears(found, name)).forEach(names::add);
    }
    return names;
  }
}
