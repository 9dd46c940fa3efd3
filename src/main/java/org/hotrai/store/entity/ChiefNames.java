package org.hotrai.store.entity;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.NamedEntities;
import org.hotrai.entity.NameVotes;
import org.hotrai.store.correction.SessionCorrections;
import org.hotrai.store.sql.Latest;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.SessionPart;

/**
 * Sees at the end of each transaction to it that entities are called as most of their articles call
 * them. One that the log of corrections names keeps its name, by which the log means it. An entity
 * is counted again only when so many articles have come or gone that another name may have won.
 */
public final class ChiefNames implements SessionPart {
  private static final int KEPT = 20_000;
  private static final String OTHERS =
      """
      SELECT o.name, count(*) FROM own_name o INDEXED BY own_name_entity
      CROSS JOIN article a ON a.id = o.article AND a.newest = o.number AND a.deleted_at IS NULL
      WHERE o.entity = ? GROUP BY o.name
      """;
  private static final String ALL =
      """
      SELECT count(*) FROM (
        SELECT article, number FROM mention INDEXED BY mention_entity WHERE entity = ?1
        UNION
        SELECT article, number FROM mention INDEXED BY mention_found
        WHERE found = ?1 AND found IS NOT NULL) m
      CROSS JOIN article a ON a.id = m.article AND a.newest = m.number AND a.deleted_at IS NULL
      """;

  private final Session session;
  private final Map<Long, Integer> touched = new HashMap<>();
  private final Map<Long, Integer> leads = new Latest<>(KEPT);
  private String version = "";

  private ChiefNames(Session session) {
    this.session = session;
  }

  /** Those that this connection writes. */
  static ChiefNames of(Session session) {
    return session.part(ChiefNames.class, ChiefNames::new);
  }

  /** One more article calls these otherwise than before, or calls them so no more. */
  void touch(Collection<Long> entities) {
    entities.forEach(id -> touched.merge(id, 1, Integer::sum));
  }

  /** Corrections may wait for what one of these is called. */
  void look(Map<Long, String> names) throws SQLException {
    NamedEntities corrected = SessionCorrections.named(session);
    for (var each : names.entrySet()) {
      if (corrected.means(each.getValue())) {
        leads.remove(each.getKey());
      }
    }
  }

  @Override
  public void begin() throws SQLException {
    String now = session.pragma("data_version");
    if (!now.equals(version)) {
      leads.clear();
      version = now;
    }
  }

  @Override
  public void beforeCommit() throws SQLException {
    for (var each : touched.entrySet()) {
      int left = leads.getOrDefault(each.getKey(), -1) - each.getValue();
      if (left < 0) {
        count(each.getKey());
      } else {
        leads.put(each.getKey(), left);
      }
    }
  }

  @Override
  public void rollback() {
    leads.clear();
  }

  @Override
  public void end() {
    touched.clear();
  }

  private record Row(EntityKey key, String name) {}

  private void count(long id) throws SQLException {
    Optional<Row> row = row(id);
    NamedEntities corrected = SessionCorrections.named(session);
    if (row.isEmpty() || corrected.contains(row.get().key())) {
      return;
    }
    EntityKey key = row.get().key();
    Map<String, Integer> others = new HashMap<>();
    session.list(OTHERS, other -> others.put(other.getString(1), other.getInt(2)), id);
    int all = Math.toIntExact(session.number(ALL, id));
    int own = all - others.values().stream().mapToInt(Integer::intValue).sum();
    if (EntityRenaming.renamedAsMeant(session, id, key.type(), others.keySet())) {
      return;
    }
    NameVotes votes = new NameVotes(key.type(), row.get().name(), own);
    for (var other : others.entrySet()) {
      EntityKey wanted = EntityRows.key(key.type(), other.getKey());
      if (!corrected.contains(wanted) && EntityRows.id(session, wanted).isEmpty()) {
        votes.add(other.getKey(), other.getValue());
      }
    }
    String chief = votes.chief();
    if (EntityRows.key(key.type(), chief).equals(key)) {
      leads.put(id, votes.lead());
    } else {
      leads.remove(id);
      EntityRenaming.rename(session, id, chief);
    }
  }

  private Optional<Row> row(long id) throws SQLException {
    return session.first(
        """
        SELECT type, folded_name, found_name FROM entity
        WHERE id = ? AND found_name IS NOT NULL AND type <> 'DATE'
        """,
        row ->
            new Row(
                new EntityKey(EntityType.valueOf(row.getString(1)), row.getString(2)),
                row.getString(3)),
        id);
  }
}
