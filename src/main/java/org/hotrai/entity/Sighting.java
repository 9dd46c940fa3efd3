package org.hotrai.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.entity.person.PersonTitles.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of a person, by which he is told from another of his name.
 *
 * @param day the article's, null if unknown
 */
record Sighting(Sex sex, List<Office> offices, @Nullable LocalDate day) {
  /** Nobody is moved from one office to another of the same kind and back in so many days. */
  private static final int SAME_TIME = 90;

  /**
   * Whether these tell of two persons: titles of a woman and of a man, or the same kind of office,
   * of different bodies, at the same time.
   */
  boolean contradicts(Sighting other) {
    return sex.contradicts(other.sex) || contradictsOffices(other);
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
}
