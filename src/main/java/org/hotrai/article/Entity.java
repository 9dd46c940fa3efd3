package org.hotrai.article;

import java.util.List;

/**
 * A person, body, place, date, law or event, under all its names.
 *
 * @param name chief name, as it is shown
 * @param aliases its other names, as they were written
 * @param nameHere what the article at hand calls it; the chief name where it has no name of its own
 */
public record Entity(EntityKey key, String name, List<String> aliases, String nameHere) {
  public Entity {
    aliases = List.copyOf(aliases);
  }

  /** An entity that no article calls otherwise. */
  public Entity(EntityKey key, String name, List<String> aliases) {
    this(key, name, aliases, name);
  }

  /** The same where an article calls it so. */
  public Entity calledHere(String own) {
    return new Entity(key, name, aliases, own);
  }
}
