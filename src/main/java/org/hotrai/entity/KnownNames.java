package org.hotrai.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.text.SearchFold;

/** Calls what an article mentions by the names that the archive has for it. */
public final class KnownNames {
  private final KnownEntities known;

  /** By the names that are known there. */
  public KnownNames(KnownEntities known) {
    this.known = known;
  }

  /** The same mentions, of the entities that are known already under one of their names. */
  public Recognition applyTo(Recognition recognition) {
    Map<EntityKey, Entity> asKnown = new HashMap<>();
    Map<EntityKey, Entity> named = new LinkedHashMap<>();
    for (Entity entity : recognition.entities()) {
      Entity found = asKnown(entity);
      asKnown.put(entity.key(), found);
      named.merge(found.key(), found, KnownNames::united);
    }
    List<Mention> mentions =
        recognition.mentions().stream().map(mention -> renamed(mention, asKnown)).toList();
    return new Recognition(mentions, List.copyOf(named.values()));
  }

  private static Mention renamed(Mention mention, Map<EntityKey, Entity> asKnown) {
    EntityKey key = new EntityKey(mention.type(), SearchFold.fold(mention.entity()));
    Entity entity = asKnown.get(key);
    return entity == null || entity.name().equals(mention.entity())
        ? mention
        : mention.of(entity.name());
  }

  /** Dates are one by their value, whatever words told them. */
  private Entity asKnown(Entity entity) {
    if (entity.key().type() == EntityType.DATE) {
      return entity;
    }
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .flatMap(name -> known.named(entity.key().type(), SearchFold.fold(name)).stream())
        .findFirst()
        .map(old -> united(old, entity))
        .orElse(entity);
  }

  /** The first under all names of both. */
  private static Entity united(Entity entity, Entity other) {
    if (entity.equals(other)) {
      return entity;
    }
    Set<String> names = new LinkedHashSet<>(entity.aliases());
    names.add(other.name());
    names.addAll(other.aliases());
    names.remove(entity.name());
    return new Entity(entity.key(), entity.name(), List.copyOf(names));
  }
}
