package org.hotrai.entity.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.annotation.Anchors;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Mention;
import org.hotrai.article.Passage;
import org.hotrai.entity.Recognition;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** Corrections at work on one article. */
final class ArticleCorrection {
  private final Corrections corrections;
  private final Recognition found;
  private final long article;
  private final Map<EntityKey, Entity> recognised = new HashMap<>();

  /** For each mention that was found what it names now; null for none. */
  private final List<@Nullable Mention> standing = new ArrayList<>();

  private final List<Mention> added = new ArrayList<>();

  ArticleCorrection(Corrections corrections, Recognition found, long article) {
    this.corrections = corrections;
    this.found = found;
    this.article = article;
    found.entities().forEach(entity -> recognised.put(entity.key(), entity));
    for (Mention mention : found.mentions()) {
      standing.add(
          corrections
              .standing(new Standing(key(mention), mention.entity()), -1, mention.text(), article)
              .map(now -> renamed(mention, now))
              .orElse(null));
    }
  }

  private Mention renamed(Mention mention, Standing now) {
    String name = name(now);
    return mention.type() == now.key().type() && mention.entity().equals(name)
        ? mention
        : mention.of(now.key().type(), name);
  }

  /** What a person calls it; else what it is recognised as. */
  private String name(Standing standing) {
    String given = corrections.givenName(standing.key());
    Entity entity = recognised.get(standing.key());
    return given != null ? given : entity != null ? entity.name() : standing.name();
  }

  private static EntityKey key(Mention mention) {
    return new EntityKey(mention.type(), SearchFold.fold(mention.entity()));
  }

  /** Adds what a person listed, then, over that, what a person pointed at, in that order. */
  void mark(WordList words, List<Mark.Placed> placed, List<String> blocks) {
    for (int block = 0; block < blocks.size() && !words.isEmpty(); block++) {
      for (WordList.Hit hit : words.find(blocks.get(block))) {
        Passage passage = new Passage(block, hit.span().start(), block, hit.span().end());
        if (!isInsideLonger(hit.mark(), passage)) {
          mentioned(hit.mark().entity(), hit.mark().at(), passage, blocks).ifPresent(this::put);
        }
      }
    }
    for (Mark.Placed place : placed) {
      Optional<Passage> passage = Anchors.find(place.anchor(), blocks);
      if (passage.isPresent()) {
        clear(passage.get());
        mentioned(place.entity(), place.at(), passage.get(), blocks).ifPresent(this::put);
      }
    }
  }

  private Optional<Mention> mentioned(
      @Nullable Standing entity, long at, Passage passage, List<String> blocks) {
    if (entity == null) {
      return Optional.empty();
    }
    int block = passage.firstBlock();
    String text = blocks.get(block).substring(passage.start(), passage.end());
    return corrections
        .standing(entity, at, text, article)
        .map(now ->
            new Mention(
                block,
                passage.start(),
                passage.end(),
                now.key().type(),
                text,
                name(now),
                null,
                Mention.Origin.USER,
                1));
  }

  /**
   * A listed name inside a longer one of the same entity says nothing new, even where a person has
   * parted the longer one off; a short name in a longer one of another entity means that one.
   */
  private boolean isInsideLonger(Mark mark, Passage passage) {
    Optional<EntityKey> entity = corrections.standing(mark);
    for (int i = 0; i < standing.size(); i++) {
      Mention longer = standing.get(i);
      if (longer != null
          && longer.block() == passage.firstBlock()
          && longer.start() <= passage.start()
          && longer.end() >= passage.end()) {
        boolean isLonger = longer.end() - longer.start() > passage.end() - passage.start();
        return (mark.yields() && isLonger)
            || corrections.standing(key(found.mentions().get(i))).equals(entity);
      }
    }
    return false;
  }

  private void put(Mention mention) {
    clear(new Passage(mention.block(), mention.start(), mention.block(), mention.end()));
    added.add(mention);
  }

  /** What overlaps the passage does not stand any more. */
  private void clear(Passage passage) {
    standing.replaceAll(mention -> mention != null && overlaps(mention, passage) ? null : mention);
    added.removeIf(mention -> overlaps(mention, passage));
  }

  private static boolean overlaps(Mention mention, Passage passage) {
    return mention.block() == passage.firstBlock()
        && mention.start() < passage.end()
        && mention.end() > passage.start();
  }

  Corrected corrected() {
    added.sort(Corrected.ORDER);
    return new Corrected(found, standing, added, entities());
  }

  private List<Entity> entities() {
    Map<EntityKey, String> names = new LinkedHashMap<>();
    Map<EntityKey, Set<String>> others = new LinkedHashMap<>();
    for (int i = 0; i < standing.size(); i++) {
      Mention mention = standing.get(i);
      if (mention != null) {
        Set<String> aliases = named(mention, names, others);
        Entity entity = recognised.get(key(found.mentions().get(i)));
        if (entity != null) {
          Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
              .filter(name -> isName(name, entity, key(mention)))
              .forEach(aliases::add);
        }
      }
    }
    added.forEach(mention -> named(mention, names, others));
    return names.entrySet().stream()
        .map(entry -> {
          Set<String> aliases = others.getOrDefault(entry.getKey(), Set.of());
          aliases.remove(entry.getValue());
          return new Entity(entry.getKey(), entry.getValue(), List.copyOf(aliases));
        })
        .toList();
  }

  /** Whether that name of what was recognised names this here. */
  private boolean isName(String name, Entity of, EntityKey now) {
    return corrections
        .standing(new Standing(of.key(), name), -1, name, article)
        .filter(standing -> standing.key().equals(now))
        .isPresent();
  }

  private Set<String> named(
      Mention mention, Map<EntityKey, String> names, Map<EntityKey, Set<String>> others) {
    EntityKey key = key(mention);
    names.putIfAbsent(key, mention.entity());
    return others.computeIfAbsent(
        key,
        first ->
            new LinkedHashSet<>(
                corrections.naming(key).map(naming -> naming.aliases()).orElse(Set.of())));
  }
}
