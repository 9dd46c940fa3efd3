package org.hotrai.article;

import java.util.List;

/**
 * A person, body, place, date, law or event, under all its names.
 *
 * @param name chief name, as it is shown
 * @param aliases its other names, as they were written
 */
public record Entity(EntityKey key, String name, List<String> aliases) {
  public Entity {
    aliases = List.copyOf(aliases);
  }
}
