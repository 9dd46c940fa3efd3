package org.hotrai.entity.correct;

import java.util.Set;
import org.hotrai.article.EntityKey;
import org.jspecify.annotations.Nullable;

/**
 * What corrections say of the names of an entity that stands.
 *
 * @param name the chief name that a person gave it; null where it is that of what was recognised
 * @param fallback the chief name for an entity that was never recognised
 * @param found what was recognised and became it; their names are others of it
 * @param aliases its other names, as a person gave them
 */
public record Naming(
    @Nullable String name, String fallback, Set<EntityKey> found, Set<String> aliases) {
  public Naming {
    found = Set.copyOf(found);
    aliases = Set.copyOf(aliases);
  }
}
