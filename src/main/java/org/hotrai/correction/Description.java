package org.hotrai.correction;

import java.util.List;

/**
 * What a person said of an entity beside its names. Where entities were merged it has what was said
 * of each.
 *
 * @param notes the oldest first
 * @param links web addresses, the oldest first
 * @param aliases other names that a person gave it
 */
public record Description(List<String> notes, List<String> links, List<String> aliases) {
  /** Nothing. */
  public static final Description NONE = new Description(List.of(), List.of(), List.of());

  public Description {
    notes = List.copyOf(notes);
    links = List.copyOf(links);
    aliases = List.copyOf(aliases);
  }
}
