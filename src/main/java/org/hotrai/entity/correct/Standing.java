package org.hotrai.entity.correct;

import org.hotrai.article.EntityKey;
import org.hotrai.correction.EntityName;

/**
 * What an entity is after corrections.
 *
 * @param name its chief name, as far as corrections tell it
 */
public record Standing(EntityKey key, String name) {
  static Standing of(EntityName name) {
    return new Standing(name.key(), name.name());
  }
}
