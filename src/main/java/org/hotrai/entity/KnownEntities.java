package org.hotrai.entity;

import java.util.Optional;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;

/** What the recogniser needs to know of the archive. */
public interface KnownEntities {
  /** An archive that knows nothing yet. */
  KnownEntities NONE = (type, foldedName) -> Optional.empty();

  /** The entity of that kind that bears this name, given in the search fold. */
  Optional<Entity> named(EntityType type, String foldedName);
}
