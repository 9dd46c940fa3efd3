package org.hotrai.archive.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles that mention an entity.
 *
 * @param all the newest first, those without a day last
 */
public record Appearances(List<Appearance> all) {
  /** None. */
  public static final Appearances NONE = new Appearances(List.of());

  private static final Comparator<Appearance> NEWEST_FIRST =
      Comparator.comparing(
              Appearance::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(Appearance::article, Comparator.reverseOrder());

  public Appearances {
    all = List.copyOf(all);
  }

  /**
   * An article that mentions it.
   *
   * @param day of publication; null if unknown
   * @param mentions how often it does; of two entities the number of the rarer
   */
  public record Appearance(long article, @Nullable LocalDate day, int mentions) {}

  /** These, whatever order they come in. */
  static Appearances of(Collection<Appearance> unordered) {
    return new Appearances(unordered.stream().sorted(NEWEST_FIRST).toList());
  }

  /** How many articles there are. */
  public int articles() {
    return all.size();
  }

  /** How often it is mentioned in all of them. */
  public int mentions() {
    return all.stream().mapToInt(Appearance::mentions).sum();
  }

  /** The ids of the articles. */
  public List<Long> ids() {
    return all.stream().map(Appearance::article).toList();
  }

  /** The ids of the articles from one place in the list up to another. */
  public List<Long> ids(int from, int to) {
    return all.subList(from, to).stream().map(Appearance::article).toList();
  }

  /** The day of the first that has one. */
  public Optional<LocalDate> first() {
    return days().min(Comparator.naturalOrder());
  }

  /** The day of the last that has one. */
  public Optional<LocalDate> last() {
    return days().max(Comparator.naturalOrder());
  }

  private Stream<LocalDate> days() {
    return all.stream().map(Appearance::day).filter(Objects::nonNull);
  }

  /** How often it is mentioned in each month that has any; articles without a day are left out. */
  public SortedMap<YearMonth, Integer> months() {
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    for (Appearance appearance : all) {
      if (appearance.day() != null) {
        months.merge(YearMonth.from(appearance.day()), appearance.mentions(), Integer::sum);
      }
    }
    return months;
  }

  /** Those of the months from one to another. */
  public Appearances within(YearMonth first, YearMonth last) {
    LocalDate from = first.atDay(1);
    LocalDate to = last.atEndOfMonth();
    return new Appearances(all.stream().filter(one -> isWithin(one.day(), from, to)).toList());
  }

  private static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate to) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /** Those of these articles. */
  public Appearances in(Collection<Long> articles) {
    Set<Long> wanted = new HashSet<>(articles);
    return new Appearances(all.stream().filter(one -> wanted.contains(one.article())).toList());
  }

  /** The articles that are in both. */
  public Appearances and(Appearances other) {
    Map<Long, Integer> counts = new HashMap<>();
    other.all.forEach(one -> counts.put(one.article(), one.mentions()));
    return new Appearances(
        all.stream()
            .filter(one -> counts.containsKey(one.article()))
            .map(one ->
                new Appearance(
                    one.article(),
                    one.day(),
                    Math.min(one.mentions(), counts.getOrDefault(one.article(), 0))))
            .toList());
  }
}
