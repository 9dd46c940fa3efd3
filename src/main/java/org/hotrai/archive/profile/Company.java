package org.hotrai.archive.profile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hotrai.article.EntityKey;

/**
 * What is mentioned beside an entity notably more than chance would have it.
 *
 * @param companions of each kind the strongest, of all kinds the strongest first
 * @param links which of the strongest are beside each other in the same articles, the strongest
 *     first
 */
public record Company(List<Companion> companions, List<Link> links) {
  /** Nobody. */
  public static final Company NONE = new Company(List.of(), List.of());

  static final Comparator<Companion> STRONGEST_FIRST =
      Comparator.comparingDouble(Companion::strength)
          .reversed()
          .thenComparing(companion -> companion.key().type())
          .thenComparing(companion -> companion.key().foldedName());

  public Company {
    companions = List.copyOf(companions);
    links = List.copyOf(links);
  }

  /**
   * An entity that is mentioned beside another.
   *
   * @param together how many articles mention both
   * @param articles how many of the archive mention it at all
   * @param strength by {@link Association#strength()}
   */
  public record Companion(
      EntityKey key, String name, int together, int articles, double strength) {}

  /** Two companions that belong together, too. */
  public record Link(EntityKey one, EntityKey other, double strength) {}

  /** The strongest of all kinds. */
  public Stream<Companion> strongest(int most) {
    return companions.stream().limit(most);
  }
}
