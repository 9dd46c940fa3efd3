package org.hotrai.entity;

import java.util.Optional;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;

/** What joining names over articles needs to know of the archive. */
public interface KnownEntities {
  /**
   * The entity of that kind that bears this name, given in the search fold; its other names are
   * left out.
   */
  Optional<Entity> named(EntityType type, String foldedName);
}
