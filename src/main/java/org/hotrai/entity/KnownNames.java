package org.hotrai.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.article.Article;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/**
 * Calls what an article mentions by the names that the archive has for it. A full name means what
 * bears it there; a short form alone, which other articles may use for something else, means it
 * only if nothing else there is called so, and beside a full name it means nothing.
 */
public final class KnownNames {
  private final KnownEntities known;
  private final KnownPersons persons;

  /** By the names that are known there. */
  public KnownNames(KnownEntities known) {
    this.known = known;
    this.persons = new KnownPersons(known);
  }

  /** The same mentions, of the entities that are known already under one of their names. */
  public Recognition applyTo(Recognition recognition) {
    return asKnown(recognition, null).recognition();
  }

  /**
   * The same mentions, of the entities that are known already under one of their names, and what
   * the article itself calls them.
   *
   * @param article what was recognised; its roles tell persons of one name apart
   */
  public AsKnown asKnown(Recognition recognition, @Nullable Article article) {
    Map<EntityKey, Entity> asKnown = new HashMap<>();
    Map<EntityKey, Entity> named = new LinkedHashMap<>();
    Map<EntityKey, String> own = new LinkedHashMap<>();
    for (Entity entity : recognition.entities()) {
      Entity found = asKnown(entity, recognition.mentions(), article);
      asKnown.put(entity.key(), found);
      named.merge(found.key(), found, KnownNames::united);
      own.merge(found.key(), entity.name(), (first, next) -> first);
    }
    own.entrySet().removeIf(each -> isChief(each.getValue(), each.getKey()));
    List<Mention> mentions =
        recognition.mentions().stream().map(mention -> renamed(mention, asKnown)).toList();
    return new AsKnown(new Recognition(mentions, List.copyOf(named.values())), own);
  }

  private static boolean isChief(String name, EntityKey entity) {
    return SearchFold.fold(name).equals(entity.foldedName());
  }

  private static Mention renamed(Mention mention, Map<EntityKey, Entity> asKnown) {
    EntityKey key = new EntityKey(mention.type(), SearchFold.fold(mention.entity()));
    Entity entity = asKnown.get(key);
    return entity == null || entity.name().equals(mention.entity())
        ? mention
        : mention.of(entity.name());
  }

  /** Dates are one by their value, whatever words told them. */
  private Entity asKnown(Entity entity, List<Mention> mentions, @Nullable Article article) {
    return switch (entity.key().type()) {
      case DATE, MONEY -> entity;
      case PERSON -> united(persons.asKnown(entity, mentions, article), entity);
      case ORGANISATION, PLACE, LAW, EVENT ->
          byNames(entity).map(old -> united(old, entity)).orElse(entity);
    };
  }

  private Optional<Entity> byNames(Entity entity) {
    EntityType type = entity.key().type();
    List<String> names =
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList();
    List<String> full = names.stream().filter(name -> !ShortName.isShort(type, name)).toList();
    if (full.isEmpty()) {
      return onlyOne(
          names.stream()
              .filter(name -> !ShortName.isOfArticle(type, name))
              .flatMap(name -> known.named(type, SearchFold.fold(name)).stream()));
    }
    return full.stream()
        .flatMap(name -> known.named(type, SearchFold.fold(name)).stream())
        .findFirst();
  }

  private static Optional<Entity> onlyOne(Stream<Entity> entities) {
    List<Entity> distinct = entities.distinct().limit(2).toList();
    return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
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
