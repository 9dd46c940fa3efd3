package org.hotrai.ui.entitypage;

import java.util.Optional;
import org.hotrai.archive.profile.Appearances;
import org.hotrai.archive.profile.EntityProfile;
import org.hotrai.archive.profile.EntityProfiles;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Description;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about.
 *
 * @param with the second entity, where there is one
 * @param all the articles that mention it, or both; empty while they are counted
 * @param said what a person said of it; nothing where there is a second
 */
public record Head(
    Entity entity, @Nullable Entity with, Optional<Appearances> all, Description said) {
  /** With the names alone, which is quick; empty where no article mentions it. */
  static Optional<Head> named(EntityProfiles profiles, Place place) {
    EntityKey with = place.with();
    Optional<Entity> first = profiles.named(place.entity());
    return with == null
        ? first.map(one -> new Head(one, null, Optional.empty(), profiles.description(one.key())))
        : first.flatMap(one ->
            profiles
                .named(with)
                .map(other -> new Head(one, other, Optional.empty(), Description.NONE)));
  }

  /** With all articles; empty where none mentions it. */
  static Optional<Head> counted(EntityProfiles profiles, Place place) {
    Optional<EntityProfile> first = profiles.find(place.entity());
    EntityKey with = place.with();
    if (with == null) {
      return first.map(one ->
          new Head(
              one.entity(),
              null,
              Optional.of(one.appearances()),
              profiles.description(one.entity().key())));
    }
    return first.flatMap(one ->
        profiles
            .find(with)
            .map(other ->
                new Head(
                    one.entity(),
                    other.entity(),
                    Optional.of(one.appearances().and(other.appearances())),
                    Description.NONE)));
  }
}
