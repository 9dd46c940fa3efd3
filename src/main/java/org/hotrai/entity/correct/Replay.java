package org.hotrai.entity.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Correction.AddAlias;
import org.hotrai.correction.Correction.ChangeKind;
import org.hotrai.correction.Correction.Describe;
import org.hotrai.correction.Correction.Link;
import org.hotrai.correction.Correction.MarkAs;
import org.hotrai.correction.Correction.MarkEverywhere;
import org.hotrai.correction.Correction.Merge;
import org.hotrai.correction.Correction.Never;
import org.hotrai.correction.Correction.NotHere;
import org.hotrai.correction.Correction.Rename;
import org.hotrai.correction.Correction.Split;
import org.hotrai.correction.Correction.Undo;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.correction.Part;
import org.hotrai.correction.Place;
import org.hotrai.entity.correct.Chain.Step;
import org.jspecify.annotations.Nullable;

/** Goes through the corrections that hold, from the first to the last. */
final class Replay {
  final Chain chain = new Chain();
  final Map<EntityKey, String> given = new HashMap<>();
  final List<Mark> aliases = new ArrayList<>();
  final List<Mark> words = new ArrayList<>();
  final List<Mark> notes = new ArrayList<>();
  final List<Mark> links = new ArrayList<>();
  final Map<Long, List<Mark.Placed>> places = new HashMap<>();
  final List<Turn> turns = new ArrayList<>();
  private final Map<EntityKey, Long> left = new HashMap<>();
  private final Map<EntityKey, Long> arrived = new HashMap<>();
  private long id;

  /**
   * What a correction was about.
   *
   * @param id its id
   * @param entity what it was said of; null where it was said of words, which make an entity
   * @param to what that becomes; null where it becomes nothing else
   */
  record Turn(long id, @Nullable EntityKey entity, @Nullable Standing to) {}

  /**
   * Adds one.
   *
   * @param at its place among all that were made, whether they hold or not
   */
  void add(long at, LoggedCorrection entry) {
    id = entry.id();
    switch (entry.correction()) {
      case Rename(var entity, String name) -> rename(at, meant(entity), name);
      case ChangeKind(var entity, var type) -> {
        Standing from = meant(entity);
        String name = given.getOrDefault(from.key(), from.name());
        Standing to = new Standing(new EntityKey(type, from.key().foldedName()), name);
        move(at, from, to);
        turns.add(new Turn(id, from.key(), to));
        if (given.containsKey(from.key())) {
          given.put(to.key(), name);
        }
      }
      case Merge(var entity, var into) -> {
        Standing from = meant(entity);
        Standing led = meant(into);
        // A name that leads to the entity itself is meant as it is: its own former name.
        Standing to = led.key().equals(from.key()) ? Standing.of(into) : led;
        move(at, from, to);
        turns.add(new Turn(id, from.key(), to));
      }
      case Split(var entity, String name, Part part) -> split(at, meant(entity), name, part);
      case Never(var entity) -> {
        EntityKey from = entity.key();
        chain.end(from, at);
        turns.add(new Turn(id, from, null));
        left.put(from, at);
      }
      case AddAlias(var entity, String alias) -> {
        Standing to = meant(entity);
        aliases.add(new Mark(at, to, alias, true));
        words.add(new Mark(at, to, alias, true));
        EntityKey other = new EntityName(to.key().type(), alias).key();
        if (!other.equals(to.key())) {
          move(at, new Standing(other, alias), to);
        }
        arrive(at, to);
      }
      case MarkEverywhere(String marked, var entity) -> {
        Standing to = meant(entity);
        words.add(new Mark(at, to, marked, false));
        arrive(at, to);
      }
      case MarkAs(var place, var entity) -> {
        Standing to = meant(entity);
        placed(place).add(new Mark.Placed(at, to, place.anchor()));
        arrive(at, to);
      }
      case NotHere(var place) -> placed(place).add(new Mark.Placed(at, null, place.anchor()));
      case Describe(var entity, String note) ->
          say(notes, new Mark(at, meant(entity), note, false));
      case Link(var entity, String url) -> say(links, new Mark(at, meant(entity), url, false));
      case Undo undo -> throw new IllegalArgumentException("an undoing does not hold by itself");
    }
  }

  private void rename(long at, Standing from, String name) {
    EntityName to = new EntityName(from.key().type(), name);
    move(at, from, Standing.of(to));
    turns.add(new Turn(id, from.key(), Standing.of(to)));
    given.put(to.key(), to.name());
  }

  private void split(long at, Standing from, String name, Part part) {
    Standing to = Standing.of(new EntityName(from.key().type(), name));
    if (!to.key().equals(from.key())) {
      chain.add(from.key(), new Step(at, to, part));
      arrived.put(to.key(), at);
      turns.add(new Turn(id, from.key(), to));
      aliases.add(
          new Mark(at, to, part instanceof Part.Written(String as) ? as : from.name(), true));
      given.put(to.key(), to.name());
    }
  }

  private void move(long at, Standing from, Standing to) {
    if (!from.key().equals(to.key())) {
      chain.add(from.key(), new Step(at, to, null));
      left.put(from.key(), at);
      arrived.put(to.key(), at);
    }
  }

  /** Words name it, whether it was there before or not. */
  private void arrive(long at, Standing to) {
    arrived.put(to.key(), at);
    turns.add(new Turn(id, null, to));
  }

  private List<Mark.Placed> placed(Place place) {
    return places.computeIfAbsent(place.article(), none -> new ArrayList<>());
  }

  /** What is said of an entity takes the place of what was said of it before. */
  private void say(List<Mark> marks, Mark mark) {
    EntityKey key = mark.entity().key();
    turns.add(new Turn(id, key, null));
    marks.removeIf(older ->
        chain
            .walk(older.entity(), older.at(), Chain.WHOLE)
            .filter(standing -> standing.key().equals(key))
            .isPresent());
    if (!mark.words().isEmpty()) {
      marks.add(mark);
    }
  }

  /** A name that nothing bears any more means what its bearer has become, unless that is hidden. */
  Standing meant(EntityName named) {
    Standing standing = Standing.of(named);
    Long leaving = left.get(standing.key());
    if (leaving == null || arrived.getOrDefault(standing.key(), -1L) >= leaving) {
      return standing;
    }
    Optional<Standing> now = chain.walk(standing, leaving - 1, Chain.WHOLE);
    return now.orElse(standing);
  }
}
