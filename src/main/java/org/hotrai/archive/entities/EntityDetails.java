package org.hotrai.archive.entities;

import java.util.List;
import org.hotrai.correction.Description;
import org.jspecify.annotations.Nullable;

/**
 * What an archive tells of an entity.
 *
 * @param mentions how often the newest versions of its articles mention it
 * @param articles how many do
 * @param firstDay when the first of them was published, ISO 8601; null if unknown
 * @param lastDay when the last of them was
 * @param roles of a person, as the newest articles tell them beside the name; the most frequent
 *     first
 * @param said what a person said of it
 */
public record EntityDetails(
    int mentions,
    int articles,
    @Nullable String firstDay,
    @Nullable String lastDay,
    List<String> roles,
    Description said) {
  public EntityDetails {
    roles = List.copyOf(roles);
  }
}
