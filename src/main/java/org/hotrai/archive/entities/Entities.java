package org.hotrai.archive.entities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.library.Listing;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.store.entity.EntityNames;
import org.hotrai.store.entity.EntityStore;
import org.hotrai.store.entity.EntityUse;
import org.jspecify.annotations.Nullable;

/** What the articles of an archive mention. */
public final class Entities {
  private final EntityStore store;
  private final EntityNames names;
  private final Listing listing;

  /** Those of that archive. */
  public Entities(EntityStore store, EntityNames names, Listing listing) {
    this.store = store;
    this.names = names;
    this.listing = listing;
  }

  /** Those in the most articles first; of all kinds where type is null. */
  public List<EntityCount> list(@Nullable EntityType type) {
    return store.list(type).stream().map(Entities::count).toList();
  }

  /** The articles that mention it, the newest publication first. */
  public List<ListedArticle> articlesWith(EntityKey entity) {
    return listing.ofIds(store.articlesWith(entity));
  }

  /** That entity under all its names, where it is known. */
  public Optional<Entity> find(EntityKey entity) {
    return store.find(entity);
  }

  /**
   * The entities that articles mention and that bear this name, be it one of several, those in the
   * most articles first; of all kinds where type is null.
   */
  public List<Entity> named(@Nullable EntityType type, String name) {
    return store.bearing(type, name);
  }

  /**
   * The entities that articles mention and of which a name holds that part, those in the most
   * articles first.
   */
  public List<EntityCount> holding(String part, int limit) {
    return names.holding(part, limit).stream().map(Entities::count).toList();
  }

  private static EntityCount count(EntityUse use) {
    return new EntityCount(use.entity(), use.mentions(), use.articles());
  }

  /** In how many articles each of them is mentioned. */
  public Map<EntityKey, Integer> articleCounts(Collection<EntityKey> entities) {
    return store.articleCounts(entities);
  }
}
