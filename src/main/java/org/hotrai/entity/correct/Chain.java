package org.hotrai.entity.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Part;
import org.jspecify.annotations.Nullable;

/**
 * The steps that lead from entities to others, in the order of the log. Whoever walks takes only
 * steps that come later than the one before, so that there is no walking in a circle.
 */
final class Chain {
  /** Takes no step that is for some mentions only. */
  static final Predicate<Part> WHOLE = part -> false;

  /** Takes the steps of a mention that is written so, in whatever article. */
  static Predicate<Part> written(String text) {
    return part -> part instanceof Part.Written(String name) && Wording.isOf(name, text);
  }

  private final Map<EntityKey, List<Step>> steps = new HashMap<>();

  /**
   * A step away from an entity.
   *
   * @param at place of the correction that makes it among all that were made
   * @param to where it leads; null: out of sight
   * @param part the mentions that it is for; null: all
   */
  record Step(long at, @Nullable Standing to, @Nullable Part part) {}

  /** Adds a step behind all others; what is led on as a whole is out of sight no more. */
  void add(EntityKey from, Step step) {
    List<Step> away = steps.computeIfAbsent(from, none -> new ArrayList<>());
    if (step.part() == null) {
      away.removeIf(before -> before.part() == null && before.to() == null);
    }
    away.add(step);
  }

  /** What is still that is out of sight, wherever it was led as a whole before. */
  void end(EntityKey from, long at) {
    List<Step> away = steps.computeIfAbsent(from, none -> new ArrayList<>());
    away.removeIf(step -> step.part() == null);
    away.add(new Step(at, null, null));
  }

  /** The entities that steps lead away from. */
  Set<EntityKey> sources() {
    return steps.keySet();
  }

  /**
   * Where the steps lead from there; nothing where they lead out of sight.
   *
   * @param after only later corrections count
   * @param fits whether the mention belongs to such a part
   */
  Optional<Standing> walk(Standing from, long after, Predicate<Part> fits) {
    Standing here = from;
    Step next = next(here.key(), after, fits);
    while (next != null) {
      if (next.to() == null) {
        return Optional.empty();
      }
      here = next.to();
      next = next(here.key(), next.at(), fits);
    }
    return Optional.of(here);
  }

  private @Nullable Step next(EntityKey from, long after, Predicate<Part> fits) {
    for (Step step : steps.getOrDefault(from, List.of())) {
      if (step.at() > after && (step.part() == null || fits.test(step.part()))) {
        return step;
      }
    }
    return null;
  }

  /**
   * All that decides where mentions may come to from there: two that are equal lead every mention
   * to the same entity.
   */
  Object route(Standing from, long after) {
    Set<Step> reached = new LinkedHashSet<>();
    reach(from.key(), after, reached);
    boolean parted = reached.stream().anyMatch(step -> step.part() != null);
    return parted ? reached : walk(from, after, WHOLE).map(Standing::key);
  }

  /** The words by which steps from there tell mentions apart. */
  Set<String> words(EntityKey from) {
    Set<Step> reached = new LinkedHashSet<>();
    reach(from, -1, reached);
    Set<String> words = new HashSet<>();
    for (Step step : reached) {
      if (step.part() instanceof Part.Written(String name)) {
        words.add(name);
      }
    }
    return words;
  }

  private void reach(EntityKey from, long after, Set<Step> reached) {
    for (Step step : steps.getOrDefault(from, List.of())) {
      if (step.at() > after) {
        boolean seen = !reached.add(step);
        if (!seen && step.to() != null) {
          reach(step.to().key(), step.at(), reached);
        }
        if (step.part() == null) {
          return;
        }
      }
    }
  }
}
