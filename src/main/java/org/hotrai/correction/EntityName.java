package org.hotrai.correction;

import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.text.SearchFold;
import org.hotrai.text.StoredText;

/**
 * An entity as a person names it.
 *
 * @param name its chief name as it is shown, on one line
 */
public record EntityName(EntityType type, String name) {
  public EntityName {
    name = StoredText.line(name);
  }

  /** That entity by its chief name. */
  public static EntityName of(Entity entity) {
    return new EntityName(entity.key().type(), entity.name());
  }

  /** What tells it from others. */
  public EntityKey key() {
    return new EntityKey(type, SearchFold.fold(name));
  }
}
