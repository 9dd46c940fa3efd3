package org.hotrai.store.entity;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.store.sql.Latest;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.SessionPart;
import org.jspecify.annotations.Nullable;

/**
 * What the connection that writes has learnt of entities. Most of what an article mentions was
 * mentioned in others, too, and need not be looked up for each. Holds from one transaction to the
 * next as long as no other connection writes in between.
 */
final class EntityMemory implements SessionPart {
  private static final int KEPT = 20_000;

  private final Session session;
  private final Map<EntityKey, List<Entity>> bearers = new Latest<>(KEPT);
  private final Map<EntityKey, Row> rows = new Latest<>(KEPT);
  private String version = "";

  /**
   * An entity that is stored as recognised.
   *
   * @param aliases those of its other names of which it is known that they are stored, too; more
   *     are added as they come
   */
  record Row(long id, Set<String> aliases) {
    Row(long id) {
      this(id, new HashSet<>());
    }
  }

  private EntityMemory(Session session) {
    this.session = session;
  }

  /** What this connection has learnt. */
  static EntityMemory of(Session session) {
    return session.part(EntityMemory.class, EntityMemory::new);
  }

  @Override
  public void begin() throws SQLException {
    String now = session.pragma("data_version");
    if (!now.equals(version)) {
      clear();
      version = now;
    }
  }

  /** What bears that name, be it one of several; null where that is not known. */
  @Nullable List<Entity> bearers(EntityKey name) {
    return bearers.get(name);
  }

  void putBearers(EntityKey name, List<Entity> entities) {
    bearers.put(name, entities);
  }

  /** Something else bears that name from now on. */
  void forgetBearers(EntityKey name) {
    bearers.remove(name);
  }

  /** That entity, where it is known to be stored as recognised. */
  @Nullable Row row(EntityKey entity) {
    return rows.get(entity);
  }

  void putRow(EntityKey entity, Row row) {
    rows.put(entity, row);
  }

  /** That entity has another chief name from now on. */
  void forgetRow(EntityKey entity) {
    rows.remove(entity);
  }

  @Override
  public void rollback() {
    clear();
  }

  /** Nothing is certain any more. */
  void clear() {
    bearers.clear();
    rows.clear();
  }
}
