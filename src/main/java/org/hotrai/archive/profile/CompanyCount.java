package org.hotrai.archive.profile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.hotrai.archive.profile.Company.Companion;
import org.hotrai.archive.profile.Company.Link;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.store.entity.CompanyStore;
import org.hotrai.store.entity.CompanyStore.Beside;

/**
 * Finds the companions of an entity that appears in many articles or in few.
 *
 * <p>Of the entities beside it, those are weighed that enough articles mention (the support), of
 * each kind the {@value #WEIGHED} that most do. Where there are more than {@value #SAMPLE}
 * articles, an even sample of them tells which; they are then counted in all of them, so that two
 * entities belong together as much for the one as for the other.
 */
final class CompanyCount {
  private static final int SAMPLE = 4000;
  private static final int WEIGHED = 100;
  private static final int SHOWN = 15;
  private static final int LINKED = 16;
  private static final int LOT = 100;

  /** From so many articles on, two that mention both are not enough. */
  private static final int MANY = 50;

  private final CompanyStore store;
  private final int most;

  CompanyCount(CompanyStore store) {
    this(store, SAMPLE);
  }

  /** With a sample of at most so many articles. */
  CompanyCount(CompanyStore store, int most) {
    this.store = store;
    this.most = most;
  }

  Optional<Company> of(Collection<EntityKey> entities, List<Long> ids, BooleanSupplier goOn) {
    List<Long> sample = sample(ids.stream().sorted().toList(), most);
    List<Beside> beside =
        store.beside(sample, support(ids.size()), WEIGHED).stream()
            .filter(one -> !entities.contains(one.key()))
            .toList();
    Map<Long, Integer> counts = new HashMap<>();
    Map<Long, Integer> together = new HashMap<>();
    beside.forEach(one -> together.put(one.id(), one.together()));
    for (int at = 0; at < beside.size(); at += LOT) {
      if (!goOn.getAsBoolean()) {
        return Optional.empty();
      }
      List<Long> lot =
          beside.subList(at, Math.min(beside.size(), at + LOT)).stream().map(Beside::id).toList();
      counts.putAll(store.counts(lot));
      if (sample.size() < ids.size()) {
        together.putAll(store.counts(lot, ids));
      }
    }
    Weighing weighing = new Weighing(ids.size(), store.articles(), counts, together);
    List<Weighed> chosen = strongest(beside.stream().map(weighing::weighed).toList());
    if (!goOn.getAsBoolean()) {
      return Optional.empty();
    }
    return Optional.of(new Company(companions(chosen), links(chosen, sample)));
  }

  /** The least number of articles that mention both. */
  static int support(int articles) {
    return articles <= 2 ? 1 : articles < MANY ? 2 : 3;
  }

  /** At most so many of them, as evenly spread as can be. */
  static List<Long> sample(List<Long> ids, int most) {
    return ids.size() <= most
        ? ids
        : IntStream.range(0, most)
            .mapToObj(i -> ids.get((int) ((long) i * ids.size() / most)))
            .toList();
  }

  /** A companion with its row. */
  private record Weighed(long row, Companion companion) {}

  /**
   * What weighs companions.
   *
   * @param first articles of the entity
   * @param all articles of the archive
   * @param counts articles of each companion, by its row
   * @param together articles of the entity that mention the companion, by its row
   */
  private record Weighing(
      int first, int all, Map<Long, Integer> counts, Map<Long, Integer> together) {
    Weighed weighed(Beside beside) {
      int second = counts.getOrDefault(beside.id(), 0);
      // Others may write between the counts.
      int population = Math.max(all, Math.max(first, second));
      int least = Math.max(0, first + second - population);
      int both = Math.clamp(together.getOrDefault(beside.id(), 0), least, Math.min(first, second));
      double strength = new Association(both, first, second, population).strength();
      return new Weighed(
          beside.id(), new Companion(beside.key(), beside.name(), both, second, strength));
    }
  }

  private static List<Long> rows(List<Weighed> chosen) {
    return chosen.stream().map(Weighed::row).toList();
  }

  private static List<Companion> companions(List<Weighed> chosen) {
    return chosen.stream().map(Weighed::companion).sorted(Company.STRONGEST_FIRST).toList();
  }

  /** Of each kind the strongest, as far as they are there more than by chance. */
  private static List<Weighed> strongest(List<Weighed> weighed) {
    Map<EntityType, List<Weighed>> byKind = new EnumMap<>(EntityType.class);
    weighed.stream()
        .filter(one -> one.companion().strength() >= Association.NOTABLE)
        .sorted((one, other) -> Company.STRONGEST_FIRST.compare(one.companion(), other.companion()))
        .forEach(one -> {
          List<Weighed> ofKind =
              byKind.computeIfAbsent(one.companion().key().type(), type -> new ArrayList<>());
          if (ofKind.size() < SHOWN) {
            ofKind.add(one);
          }
        });
    return byKind.values().stream().flatMap(List::stream).toList();
  }

  /** Which of the strongest belong together within these articles. */
  private List<Link> links(List<Weighed> chosen, List<Long> sample) {
    List<Weighed> first =
        chosen.stream()
            .sorted(
                (one, other) -> Company.STRONGEST_FIRST.compare(one.companion(), other.companion()))
            .limit(LINKED)
            .toList();
    Map<Long, BitSet> articles = store.mentioning(rows(first), sample);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      BitSet one = articles.getOrDefault(first.get(i).row(), new BitSet());
      for (int j = i + 1; j < first.size(); j++) {
        BitSet other = articles.getOrDefault(first.get(j).row(), new BitSet());
        double strength = strength(one, other, sample.size());
        if (strength >= Association.NOTABLE) {
          links.add(
              new Link(first.get(i).companion().key(), first.get(j).companion().key(), strength));
        }
      }
    }
    links.sort((one, other) -> Double.compare(other.strength(), one.strength()));
    return links;
  }

  private static double strength(BitSet one, BitSet other, int all) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality() < 2
        ? 0
        : new Association(both.cardinality(), one.cardinality(), other.cardinality(), all)
            .strength();
  }
}
