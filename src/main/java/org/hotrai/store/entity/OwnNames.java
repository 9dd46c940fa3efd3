package org.hotrai.store.entity;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.store.sql.Session;

/** What versions of articles call entities themselves, as rows. */
public final class OwnNames {
  private OwnNames() {}

  /**
   * What that version calls entities from now on.
   *
   * @param names those of what it calls otherwise than the archive does
   */
  public static void put(Session session, RecentArticles.Place place, Map<EntityKey, String> names)
      throws SQLException {
    Map<Long, String> now = new HashMap<>();
    for (var each : names.entrySet()) {
      if (each.getKey().type() != EntityType.DATE) {
        EntityRows.id(session, each.getKey()).ifPresent(id -> now.put(id, each.getValue()));
      }
    }
    Map<Long, String> before = of(session, place);
    if (before.equals(now)) {
      return;
    }
    session.change(
        "DELETE FROM own_name WHERE article = ? AND number = ?", place.article(), place.number());
    for (var each : now.entrySet()) {
      session.change(
          "INSERT INTO own_name (article, number, entity, name) VALUES (?, ?, ?, ?)",
          place.article(),
          place.number(),
          each.getKey(),
          each.getValue());
    }
    Set<Long> touched = new HashSet<>(before.keySet());
    touched.addAll(now.keySet());
    touched.removeIf(id -> now.containsKey(id) && now.get(id).equals(before.get(id)));
    ChiefNames.of(session).touch(touched);
    ChiefNames.of(session).look(now);
  }

  /** What that version calls entities, by their ids, where the archive calls them otherwise. */
  static Map<Long, String> of(Session session, RecentArticles.Place place) throws SQLException {
    Map<Long, String> names = new HashMap<>();
    session.list(
        "SELECT entity, name FROM own_name WHERE article = ? AND number = ?",
        row -> names.put(row.getLong(1), row.getString(2)),
        place.article(),
        place.number());
    return names;
  }

  /**
   * The version that is shown of that article counts, and did not, or is about to count no more.
   */
  public static void shownOrNot(Session session, long article) throws SQLException {
    ChiefNames.of(session)
        .touch(
            session.list(
                """
                SELECT DISTINCT coalesce(m.found, m.entity)
                FROM article a JOIN mention m ON m.article = a.id AND m.number = a.newest
                WHERE a.id = ? AND m.origin <> 'USER' AND EXISTS (
                  SELECT 1 FROM own_name o WHERE o.entity = coalesce(m.found, m.entity))
                """,
                row -> row.getLong(1),
                article));
  }
}
