package org.hotrai.archive;

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
<<<<<<<< HEAD:src/main/java/org/hotrai/archive/EntityFacts.java
public record EntityFacts(
========
public record EntityDetails(
>>>>>>>> 69ee23b1b814b49fec56c6cdcbe3ca8d8cdff51a:src/main/java/org/hotrai/archive/EntityDetails.java
    int mentions,
    int articles,
    @Nullable String firstDay,
    @Nullable String lastDay,
    List<String> roles,
    Description said) {
<<<<<<<< HEAD:src/main/java/org/hotrai/archive/EntityFacts.java
  public EntityFacts {
========
  public EntityDetails {
>>>>>>>> 69ee23b1b814b49fec56c6cdcbe3ca8d8cdff51a:src/main/java/org/hotrai/archive/EntityDetails.java
    roles = List.copyOf(roles);
  }
}
