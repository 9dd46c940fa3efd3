package org.hotrai.store.entity;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.NamedEntities;
import org.hotrai.entity.ShortName;
import org.hotrai.store.correction.SessionCorrections;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Session;
import org.hotrai.text.SearchFold;

/** Makes another of an entity's names its chief name, by which it is known from then on. */
public final class EntityRenaming {
  private EntityRenaming() {}

  private record Row(EntityType type, String name) {
    EntityKey key() {
      return EntityRows.key(type, name);
    }
  }

  private static Row row(Session session, long id) throws SQLException {
    return session
        .first(
            "SELECT type, found_name FROM entity WHERE id = ?",
            row -> new Row(EntityType.valueOf(row.getString(1)), row.getString(2)),
            id)
        .orElseThrow();
  }

  /**
   * The chief name of that entity, which nothing else of its kind may have, becomes another one.
   */
  static void rename(Session session, long id, String name) throws SQLException {
    Row old = row(session, id);
    EntityKey now = EntityRows.key(old.type(), name);
    forget(session, id, old, now);
    session.change(
        "UPDATE entity SET folded_name = ?1, name = ?2, found_name = ?2 WHERE id = ?3",
        now.foldedName(),
        name,
        id);
    session.change("DELETE FROM entity_alias WHERE entity = ? AND name = ?", id, name);
    session.change(
        """
        INSERT INTO entity_alias (entity, name, folded) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET given = 0
        """,
        id,
        old.name(),
        SearchFold.fold(old.name()));
    turnVotes(session, id, old.name(), now);
    NamingRows.refresh(session, SessionCorrections.of(session), now);
    StartRows.refreshNames(session, id);
  }

  /** What went without saying is said now, and the other way round. */
  private static void turnVotes(Session session, long id, String before, EntityKey now)
      throws SQLException {
    session.change(
        """
        INSERT INTO own_name (article, number, entity, name)
        SELECT article, number, ?1, ?2 FROM (
          SELECT article, number FROM mention INDEXED BY mention_entity WHERE entity = ?1
          UNION
          SELECT article, number FROM mention INDEXED BY mention_found
          WHERE found = ?1 AND found IS NOT NULL)
        WHERE true ON CONFLICT DO NOTHING
        """,
        id,
        before);
    session.change(
        "DELETE FROM own_name WHERE entity = ? AND fold(name) = ?", id, now.foldedName());
  }

  private static void forget(Session session, long id, Row old, EntityKey now) throws SQLException {
    EntityMemory memory = EntityMemory.of(session);
    EntityKey before = old.key();
    memory.forgetRow(before);
    memory.forgetBearers(before);
    memory.forgetBearers(now);
    for (String alias :
        session.list(
            "SELECT folded FROM entity_alias WHERE entity = ?", row -> row.getString(1), id)) {
      memory.forgetBearers(new EntityKey(old.type(), alias));
    }
  }

  /**
   * Gives that entity the one of its names by which corrections mean something, where there is one,
   * and notes that they have to be brought to its articles.
   */
  static boolean renamedAsMeant(Session session, long id, EntityType type, Collection<String> names)
      throws SQLException {
    NamedEntities named = SessionCorrections.named(session);
    List<String> meant =
        names.stream()
            .filter(name -> !named.meaning(EntityRows.key(type, name)).isEmpty())
            .filter(name -> !ShortName.isCut(type, name))
            .toList();
    if (meant.size() != 1) {
      return false;
    }
    EntityKey key = EntityRows.key(type, meant.getFirst());
    if (EntityRows.id(session, key).isPresent()) {
      return false;
    }
    rename(session, id, meant.getFirst());
    for (long entry : named.meaning(key)) {
      session.change(
          """
          INSERT INTO correction_todo (first, last) VALUES (?1, ?1) ON CONFLICT DO NOTHING
          """,
          entry);
    }
    return true;
  }

  /**
   * A correction means what it names by the chief name that it had where the correction was made:
   * if nothing has that chief name here, and one entity has it as another name, it takes it.
   */
  public static void adopt(Session session, EntityKey meant) throws SQLException {
    if (EntityRows.id(session, meant).isPresent()
        || ShortName.isCut(meant.type(), meant.foldedName())) {
      return;
    }
    Optional<Long> bearer = EntityRows.onlyBearer(session, meant);
    if (bearer.isEmpty()) {
      return;
    }
    EntityKey called = row(session, bearer.get()).key();
    if (!SessionCorrections.named(session).contains(called)) {
      rename(session, bearer.get(), alias(session, bearer.get(), meant));
    }
  }

  /** How that name of an entity is written. */
  private static String alias(Session session, long id, EntityKey name) throws SQLException {
    return session
        .first(
            "SELECT name FROM entity_alias WHERE entity = ? AND folded = ?",
            row -> row.getString(1),
            id,
            name.foldedName())
        .orElseThrow();
  }
}
