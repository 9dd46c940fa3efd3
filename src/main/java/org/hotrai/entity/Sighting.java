package org.hotrai.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotrai.article.Article;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.find.PersonTitles.Sex;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of a person, by which he is told from another of his name.
 *
 * @param day the article's, null if unknown
 * @param companions the other persons, and the bodies, that the article mentions
 */
record Sighting(Sex sex, List<Office> offices, @Nullable LocalDate day, Set<EntityKey> companions) {
  /** Nobody is moved from one office to another of the same kind and back in so many days. */
  private static final int SAME_TIME = 90;

  /**
   * Whether these are two persons. They are where titles tell of a woman and of a man, or where
   * both hold the same kind of office, of different bodies, at the same time; unless the articles
   * have a companion in common, for then one of them has it wrong.
   */
  boolean isApartFrom(Sighting other) {
    boolean contradiction = sex.contradicts(other.sex) || contradictsOffices(other);
    return contradiction && companions.stream().noneMatch(other.companions::contains);
  }

  private boolean contradictsOffices(Sighting other) {
    boolean sameTime =
        day != null
            && other.day != null
            && Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= SAME_TIME;
    return sameTime
        && !sharesOffice(other)
        && offices.stream()
            .anyMatch(office -> other.offices.stream().anyMatch(office::contradicts));
  }

  /** Whether an office of his is told here, too. */
  boolean sharesOffice(Sighting other) {
    return offices.stream().anyMatch(office -> other.offices.stream().anyMatch(office::isSame));
  }

  /** The day of an article, where a whole day is known. */
  static @Nullable LocalDate day(@Nullable Article article) {
    String published = article == null ? null : article.published();
    try {
      return published == null || published.length() < 10
          ? null
          : LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  /** The other persons by their full names, and the bodies, that an article mentions. */
  static Set<EntityKey> companions(List<Mention> mentions, String person) {
    return mentions.stream()
        .filter(mention -> !mention.entity().equals(person))
        .filter(mention ->
            mention.type() == EntityType.ORGANISATION
                || (mention.type() == EntityType.PERSON && mention.entity().indexOf(' ') > 0))
        .map(mention -> new EntityKey(mention.type(), SearchFold.fold(mention.entity())))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
