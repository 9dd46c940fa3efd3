package org.hotrai.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.text.SearchFold;

/**
 * How many articles give an entity which chief name. Any full name goes before any short form, then
 * the name of the most articles, and of equals the one that the entity has. A part of that one is a
 * shorter form of it and does not take its place.
 */
public final class NameVotes {
  private final EntityType type;
  private final String present;
  private final Map<String, Name> names = new HashMap<>();

  /** A name in all its spellings, the one that most articles use first. */
  private record Name(String spelling, int most, int articles, boolean full) {
    Name and(Name other) {
      Name shown = other.most > most ? other : this;
      return new Name(shown.spelling, shown.most, articles + other.articles, shown.full);
    }
  }

  /** Of an entity that has that name and is called so in so many articles. */
  public NameVotes(EntityType type, String present, int articles) {
    this.type = type;
    this.present = SearchFold.fold(present);
    add(present, articles);
  }

  /** So many articles call it so. */
  public void add(String name, int articles) {
    Name added = new Name(name, articles, articles, !ShortName.isCut(type, name));
    names.merge(SearchFold.fold(name), added, Name::and);
  }

  /** The name that it should have. */
  public String chief() {
    return standing()
        .max(
            Comparator.comparing((Map.Entry<String, Name> name) -> name.getValue().full())
                .thenComparingInt(name -> name.getValue().articles())
                .thenComparing(name -> name.getKey().equals(present))
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getValue()
        .spelling();
  }

  private Name mine() {
    return Objects.requireNonNull(names.get(present));
  }

  private Stream<Map.Entry<String, Name>> standing() {
    Name mine = mine();
    return names.entrySet().stream()
        .filter(name ->
            name.getKey().equals(present)
                || !present.contains(name.getKey())
                || (name.getValue().full() && !mine.full()));
  }

  /**
   * How many more articles may call it otherwise, or fewer as it is called, before another name is
   * its chief name.
   */
  public int lead() {
    Name mine = mine();
    if (!mine.full()) {
      return 0;
    }
    int rival =
        standing()
            .filter(name -> !name.getKey().equals(present) && name.getValue().full())
            .mapToInt(name -> name.getValue().articles())
            .max()
            .orElse(0);
    return Math.max(0, mine.articles() - rival);
  }
}
