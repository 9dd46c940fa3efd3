package org.hotrai.store.entity;

import java.sql.SQLException;
import java.util.HashSet;
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

  private record Row(long id, String name, @Nullable String found) {}

  /** Gives that entity, where it is known, the names that it has by these corrections. */
  public static void refresh(Session session, Corrections corrections, EntityKey key)
      throws SQLException {
    Optional<Row> known =
        session.first(
            "SELECT id, name, found_name FROM entity WHERE type = ? AND folded_name = ?",
            row -> new Row(row.getLong(1), row.getString(2), row.getString(3)),
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
    Set<String> wanted = naming == null ? new HashSet<>() : others(session, naming);
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
    if (changed > 0) {
      StartRows.refreshNames(session, row.id());
    }
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
  private static Set<String> others(Session session, Naming naming) throws SQLException {
    Set<String> names = new HashSet<>(naming.aliases());
    for (EntityKey found : naming.found()) {
      names.addAll(
          session.list(
              """
              SELECT found_name FROM entity
              WHERE type = ?1 AND folded_name = ?2 AND found_name IS NOT NULL
              UNION ALL
              SELECT n.name FROM entity e JOIN entity_alias n ON n.entity = e.id AND n.given = 0
              WHERE e.type = ?1 AND e.folded_name = ?2
              """,
              row -> row.getString(1),
              found.type().name(),
              found.foldedName()));
    }
    return names;
  }
}
