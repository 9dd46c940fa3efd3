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

  /** The one, or both. */
  public List<EntityKey> entities() {
    return with == null ? List.of(entity) : List.of(entity, with);
  }
}
