package org.hotrai.entity.correct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Correction;
import org.hotrai.correction.Description;
import org.hotrai.correction.EffectiveLog;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.correction.Part;
import org.hotrai.entity.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * All that corrections make of what is recognised: the log replayed. Immutable; what it makes of an
 * article depends on nothing but the log, what was recognised there, and the article's text.
 */
public final class Corrections {
  /** No correction. */
  public static final Corrections NONE = of(List.of());

  private final Chain chain;
  private final Map<EntityKey, String> given;
  private final List<Mark> aliases;
  private final List<Mark> notes;
  private final List<Mark> links;
  private final Map<Long, List<Mark.Placed>> places;
  private final WordList words;
  private final List<Replay.Turn> turns;
  private final Function<EntityName, Standing> meaning;
  private final Map<EntityKey, Naming> namings;

  private Corrections(Replay replay) {
    chain = replay.chain;
    given = Map.copyOf(replay.given);
    aliases = List.copyOf(replay.aliases);
    notes = List.copyOf(replay.notes);
    links = List.copyOf(replay.links);
    places = Map.copyOf(replay.places);
    words = new WordList(replay.words);
    turns = List.copyOf(replay.turns);
    meaning = replay::meant;
    namings = namings();
  }

  /** What that log makes; its entries in the order of their ids. */
  public static Corrections of(List<LoggedCorrection> log) {
    Replay replay = new Replay();
    Set<Long> holding = EffectiveLog.ids(log);
    List<LoggedCorrection> made = log.stream().sorted(LoggedCorrection.AS_MADE).toList();
    for (int place = 0; place < made.size(); place++) {
      LoggedCorrection entry = made.get(place);
      if (holding.contains(entry.id()) && !(entry.correction() instanceof Correction.Undo)) {
        // The place is the same whatever holds beside it, so that little seems to have changed.
        replay.add(place, entry);
      }
    }
    return new Corrections(replay);
  }

  /** What the article mentions after these corrections. */
  public Recognition applyTo(Recognition found, long article, List<String> blocks) {
    return correct(found, article, () -> blocks).recognition();
  }

  /**
   * The same beside what was found.
   *
   * @param found all that was recognised, or, of an article that {@link #needsText} says no of, any
   *     of it
   * @param blocks the texts of its blocks; asked for only where they are needed
   */
  public Corrected correct(Recognition found, long article, Supplier<List<String>> blocks) {
    if (chain.sources().isEmpty() && given.isEmpty() && !needsText(article)) {
      return Corrected.unchanged(found);
    }
    ArticleCorrection correction = new ArticleCorrection(this, found, article);
    if (needsText(article)) {
      correction.mark(words, placed(article), blocks.get());
    }
    return correction.corrected();
  }

  /** Whether what stands in that article depends on its text, and not on its mentions alone. */
  public boolean needsText(long article) {
    return !words.isEmpty() || isPointedAt(article);
  }

  /** Whether a person pointed at words of that article. */
  public boolean isPointedAt(long article) {
    return places.containsKey(article);
  }

  /** Whether a person listed words. */
  public boolean listsWords() {
    return !words.isEmpty();
  }

  /** Whether listed words stand in that text. */
  public boolean holdsListed(String text) {
    return !words.find(text).isEmpty();
  }

  private List<Mark.Placed> placed(long article) {
    return places.getOrDefault(article, List.of());
  }

  /** What a mention of that article names; nothing where it is hidden. */
  Optional<Standing> standing(Standing found, long after, String written, long article) {
    return chain.walk(found, after, part -> isIn(part, written, article));
  }

  /** Whether a mention that is written so in that article belongs to that part. */
  public static boolean isIn(Part part, String written, long article) {
    return switch (part) {
      case Part.InArticles(var articles) -> articles.contains(article);
      case Part.Written(String name) -> Wording.isOf(name, written);
    };
  }

  /** The entity that a correction would be about if it named it so. */
  public EntityKey meant(EntityName name) {
    return meaning.apply(name).key();
  }

  /** The entities that corrections are about. */
  public Set<EntityKey> subjects() {
    Set<EntityKey> subjects = new HashSet<>();
    for (Replay.Turn turn : turns) {
      if (turn.entity() != null) {
        subjects.add(turn.entity());
      }
    }
    return subjects;
  }

  /**
   * The ids of the corrections that do nothing: what they are about is not there, and no other
   * correction leads to it.
   *
   * @param recognised those of {@link #subjects} that articles mention without any correction
   */
  public Set<Long> idle(Set<EntityKey> recognised) {
    Set<EntityKey> there = new HashSet<>(recognised);
    Set<Long> idle = new HashSet<>();
    for (Replay.Turn turn : turns) {
      if (turn.entity() != null && !there.contains(turn.entity())) {
        idle.add(turn.id());
      } else if (turn.to() != null) {
        there.add(turn.to().key());
      }
    }
    return idle;
  }

  /** What an entity has become as a whole; nothing where it is hidden. */
  public Optional<EntityKey> standing(EntityKey found) {
    return chain.walk(new Standing(found, ""), -1, Chain.WHOLE).map(Standing::key);
  }

  /** The chief name that a person gave that entity. */
  @Nullable String givenName(EntityKey standing) {
    return given.get(standing);
  }

  /** What corrections say of the names of that entity; nothing where they say nothing. */
  public Optional<Naming> naming(EntityKey standing) {
    return Optional.ofNullable(namings.get(standing));
  }

  private Map<EntityKey, Naming> namings() {
    Map<EntityKey, String> fallbacks = new LinkedHashMap<>();
    Map<EntityKey, Map<EntityKey, Set<String>>> found = new HashMap<>();
    Map<EntityKey, Set<String>> others = new HashMap<>();
    for (EntityKey source : chain.sources()) {
      chain
          .walk(new Standing(source, ""), -1, Chain.WHOLE)
          .ifPresent(to -> {
            fallbacks.putIfAbsent(to.key(), to.name());
            found
                .computeIfAbsent(to.key(), none -> new HashMap<>())
                .put(source, parted(source, to.key()));
          });
    }
    for (Mark alias : aliases) {
      named(alias)
          .ifPresent(to -> {
            fallbacks.putIfAbsent(to.key(), to.name());
            others.computeIfAbsent(to.key(), none -> new HashSet<>()).add(alias.words());
          });
    }
    words
        .marks()
        .values()
        .forEach(mark ->
            now(mark.entity(), mark.at())
                .ifPresent(to -> fallbacks.putIfAbsent(to.key(), to.name())));
    places.values().stream()
        .flatMap(List::stream)
        .forEach(place ->
            now(place.entity(), place.at())
                .ifPresent(to -> fallbacks.putIfAbsent(to.key(), to.name())));
    given.forEach((key, name) -> fallbacks.put(key, name));
    // What nothing leads away from bears its own names.
    fallbacks.keySet().stream()
        .filter(key -> !chain.sources().contains(key))
        .forEach(key -> found.computeIfAbsent(key, none -> new HashMap<>()).put(key, Set.of()));
    Map<EntityKey, Naming> all = new HashMap<>();
    fallbacks.forEach((key, name) ->
        all.put(
            key,
            new Naming(
                given.get(key),
                name,
                found.getOrDefault(key, Map.of()),
                others.getOrDefault(key, Set.of()))));
    return all;
  }

  /** The words of what was recognised so that name something else than the rest of it. */
  private Set<String> parted(EntityKey source, EntityKey rest) {
    Set<String> words = chain.words(source);
    words.removeIf(word ->
        chain
            .walk(new Standing(source, ""), -1, Chain.written(word))
            .filter(to -> to.key().equals(rest))
            .isPresent());
    return words;
  }

  /** What has that other name now: words that were split off are no name of the rest. */
  private Optional<Standing> named(Mark alias) {
    return chain.walk(alias.entity(), alias.at(), Chain.written(alias.words()));
  }

  /** What that is said of now. */
  Optional<EntityKey> standing(Mark mark) {
    return now(mark.entity(), mark.at()).map(Standing::key);
  }

  private Optional<Standing> now(@Nullable Standing entity, long at) {
    return entity == null ? Optional.empty() : chain.walk(entity, at, Chain.WHOLE);
  }

  /** What a person said of that entity. */
  public Description description(EntityKey standing) {
    return new Description(
        said(notes, standing, this::standing),
        said(links, standing, this::standing),
        said(aliases, standing, alias -> named(alias).map(Standing::key)));
  }

  private static List<String> said(
      List<Mark> marks, EntityKey of, Function<Mark, Optional<EntityKey>> now) {
    return marks.stream()
        .filter(mark -> now.apply(mark).filter(of::equals).isPresent())
        .map(Mark::words)
        .distinct()
        .toList();
  }

  /** What may stand otherwise now than by those corrections. */
  public Change since(Corrections before) {
    Set<EntityKey> sources = new HashSet<>(chain.sources());
    sources.addAll(before.chain.sources());
    sources.removeIf(source -> {
      Standing found = new Standing(source, "");
      return chain.route(found, -1).equals(before.chain.route(found, -1));
    });
    return new Change(
        sources,
        differing(namings, before.namings),
        differing(routes(), before.routes()),
        differing(placedRoutes(), before.placedRoutes()));
  }

  private Map<String, Object> routes() {
    Map<String, Object> routes = new HashMap<>();
    words.marks().forEach((word, mark) -> routes.put(word, route(mark.entity(), mark.at())));
    return routes;
  }

  private Map<Long, Object> placedRoutes() {
    Map<Long, Object> routes = new HashMap<>();
    places.forEach((article, placed) ->
        routes.put(
            article,
            placed.stream()
                .map(mark -> List.of(mark.anchor(), route(mark.entity(), mark.at())))
                .toList()));
    return routes;
  }

  private Object route(@Nullable Standing entity, long at) {
    return entity == null ? "" : chain.route(entity, at);
  }

  private static <K, V> Set<K> differing(Map<K, V> some, Map<K, V> others) {
    Set<K> keys = new HashSet<>(some.keySet());
    keys.addAll(others.keySet());
    keys.removeIf(key -> {
      V value = some.get(key);
      return value != null && value.equals(others.get(key));
    });
    return keys;
  }
}
