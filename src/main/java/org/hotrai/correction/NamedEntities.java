package org.hotrai.correction;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;

/**
 * The entities that a log of corrections names, whether an entry holds or was undone: it may hold
 * again.
 */
public final class NamedEntities {
  private final Set<EntityKey> all = new HashSet<>();
  private final Map<EntityKey, SortedSet<Long>> meant = new HashMap<>();

  /** Those of that log. */
  public static NamedEntities of(Iterable<LoggedCorrection> log) {
    NamedEntities named = new NamedEntities();
    for (LoggedCorrection entry : log) {
      named.add(entry);
    }
    return named;
  }

  private NamedEntities() {}

  private void add(LoggedCorrection entry) {
    Fields fields = Fields.of(entry.correction());
    EntityName entity = fields.entity();
    EntityName to = fields.to();
    if (entity != null) {
      all.add(entity.key());
      if (fields.action() != Action.MARK && fields.action() != Action.EVERYWHERE) {
        mean(entity, entry);
      }
      if (fields.action() == Action.ALIAS && fields.words() != null) {
        all.add(new EntityName(entity.type(), fields.words().quote()).key());
      }
      if (fields.action() == Action.KIND && to != null) {
        all.add(new EntityName(to.type(), entity.name()).key());
      }
    }
    if (to != null) {
      all.add(to.key());
      if (fields.action() == Action.MERGE) {
        mean(to, entry);
      }
    }
  }

  private void mean(EntityName entity, LoggedCorrection entry) {
    meant.computeIfAbsent(entity.key(), none -> new TreeSet<>()).add(entry.id());
  }

  /** Whether it is named at all, be it as what another becomes. */
  public boolean contains(EntityKey entity) {
    return all.contains(entity);
  }

  /** The ids of the entries that are about an entity that was there, by that name. */
  public SortedSet<Long> meaning(EntityKey entity) {
    return meant.getOrDefault(entity, Collections.emptySortedSet());
  }

  /** Whether entries are about something that was there by that name, of whatever kind. */
  public boolean means(String name) {
    return !meant.isEmpty()
        && EntityType.KEPT.stream()
            .anyMatch(type -> meant.containsKey(new EntityName(type, name).key()));
  }

  /** The entities that entries are about. */
  public Set<EntityKey> meant() {
    return Collections.unmodifiableSet(meant.keySet());
  }
}
