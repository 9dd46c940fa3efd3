package org.hotrai.store.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.store.sql.Session;

/** Where words begin in titles and names, as rows beside those that they are made from. */
public final class StartRows {
  private static final String INSERT_TITLE =
      "INSERT INTO title_start (rowid, starts) VALUES (?, ?)";
  private static final String INSERT_NAME = "INSERT INTO name_start (rowid, starts) VALUES (?, ?)";
  private static final String TITLES =
      """
      SELECT a.id, v.title FROM article a
      JOIN version v ON v.article = a.id AND v.number = a.newest
      WHERE a.deleted_at IS NULL
      """;

  private StartRows() {}

  /** The article is known by the title that it has now, or not at all where it is deleted. */
  public static void refreshTitle(Session session, long article) throws SQLException {
    session.change("DELETE FROM title_start WHERE rowid = ?", article);
    var title = session.first(TITLES + " AND a.id = ?", row -> row.getString(2), article);
    if (title.isPresent()) {
      session.change(INSERT_TITLE, article, WordStarts.of(List.of(title.get())));
    }
  }

  /** The entity is known by the names that it has now. */
  public static void refreshNames(Session session, long entity) throws SQLException {
    dropNames(session, entity);
    insertNames(session, entity);
  }

  /** An entity that is new is known by all its names. */
  public static void insertNames(Session session, long id, Entity entity) throws SQLException {
    List<String> names = new ArrayList<>();
    if (entity.key().type() != EntityType.DATE) {
      names.add(entity.name());
      names.addAll(entity.aliases());
    }
    session.change(INSERT_NAME, id, WordStarts.of(names));
  }

  private static void insertNames(Session session, long entity) throws SQLException {
    List<String> names =
        session.list(
            """
            SELECT name FROM entity WHERE id = ?1 AND type <> 'DATE'
            UNION ALL
            SELECT n.name FROM entity_alias n JOIN entity e ON e.id = n.entity
            WHERE n.entity = ?1 AND n.given <> 2 AND e.type <> 'DATE'
            """,
            row -> row.getString(1),
            entity);
    session.change(INSERT_NAME, entity, WordStarts.of(names));
  }

  /** The entity is known by no name any more. */
  public static void dropNames(Session session, long entity) throws SQLException {
    session.change("DELETE FROM name_start WHERE rowid = ?", entity);
  }

  /** Makes all of them anew. */
  public static void rebuild(Session session) throws SQLException {
    session.change("INSERT INTO title_start (title_start) VALUES ('delete-all')");
    session.change("INSERT INTO name_start (name_start) VALUES ('delete-all')");
    session.each(
        TITLES,
        row ->
            session.change(INSERT_TITLE, row.getLong(1), WordStarts.of(List.of(row.getString(2)))));
    session.each("SELECT id FROM entity", row -> insertNames(session, row.getLong(1)));
  }
}
