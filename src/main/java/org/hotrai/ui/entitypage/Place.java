package org.hotrai.ui.entitypage;

import java.util.List;
import org.hotrai.article.EntityKey;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about.
 *
 * @param with a second entity, where the page is about the two together
 */
public record Place(EntityKey entity, @Nullable EntityKey with) {
  /** The page of one entity. */
  public static Place of(EntityKey entity) {
    return new Place(entity, null);
  }

  /** The page with the one in the place of the other; of two that become one that one's page. */
  Place with(EntityKey before, EntityKey now) {
    EntityKey first = entity.equals(before) ? now : entity;
    EntityKey second = before.equals(with) ? now : with;
    return new Place(first, first.equals(second) ? null : second);
  }

  /** The one, or both. */
  public List<EntityKey> entities() {
    return with == null ? List.of(entity) : List.of(entity, with);
  }
}
