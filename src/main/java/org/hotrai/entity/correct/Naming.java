package org.hotrai.entity.correct;

import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityKey;
import org.jspecify.annotations.Nullable;

/**
 * What corrections say of the names of an entity that stands.
 *
 * @param name the chief name that a person gave it; null where it is that of what was recognised
 * @param fallback the chief name for an entity that was never recognised
 * @param found what was recognised and is it now, be it always the same; with the words of each
 *     that name something else now
 * @param aliases its other names, as a person gave them
 */
public record Naming(
    @Nullable String name,
    String fallback,
    Map<EntityKey, Set<String>> found,
    Set<String> aliases) {
  public Naming {
    found = Map.copyOf(found);
    aliases = Set.copyOf(aliases);
  }

  /** Whether that name of something that was recognised is one of its names now. */
  public boolean bears(EntityKey recognised, String itsName) {
    Set<String> parted = found.get(recognised);
    return parted != null && parted.stream().noneMatch(words -> Wording.isOf(words, itsName));
  }
}
