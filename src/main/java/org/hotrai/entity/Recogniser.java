package org.hotrai.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Mention;
import org.hotrai.entity.find.BlockText;
import org.hotrai.entity.find.BracketFinder;
import org.hotrai.entity.find.Candidate;
import org.hotrai.entity.find.DateFinder;
import org.hotrai.entity.find.EchoFinder;
import org.hotrai.entity.find.EventFinder;
import org.hotrai.entity.find.Finder;
import org.hotrai.entity.find.LatinBodies;
import org.hotrai.entity.find.LawFinder;
import org.hotrai.entity.find.ListFinder;
import org.hotrai.entity.find.PersonBracketFinder;
import org.hotrai.entity.find.PersonFinder;
import org.hotrai.entity.find.PersonTitles;
import org.hotrai.entity.find.ThaiBodies;
import org.hotrai.entity.join.Joiner;
import org.hotrai.entity.join.Overlaps;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.text.LanguageGuess;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what an article mentions, in Thai and English. Finders look for candidates, overlaps
 * are resolved by {@link Overlaps}, and {@link Joiner} joins the names of one thing. Safe for use
 * by several threads at once; making one reads the word lists, so make few.
 */
public final class Recogniser {
  private final List<Finder> finders;
  private final Joiner joiner;

  /** One with all finders. */
  public Recogniser() {
    Gazetteer gazetteer = new Gazetteer();
    ThaiBodies thaiBodies = new ThaiBodies(gazetteer);
    LatinBodies latinBodies = new LatinBodies();
    PersonTitles titles = new PersonTitles();
    this.finders =
        List.of(
            new ListFinder(gazetteer),
            new PersonFinder(titles, latinBodies),
            new PersonBracketFinder(titles, latinBodies),
            thaiBodies,
            latinBodies,
            new BracketFinder(thaiBodies),
            new LawFinder(thaiBodies),
            new EventFinder());
    this.joiner = new Joiner(gazetteer);
  }

  /**
   * What the blocks of one article mention.
   *
   * @param blocks their texts; offsets are UTF-16 indices into them as they are given
   * @param day the article's, from which วันนี้ counts; null if unknown
   */
  public Recognition recognise(List<String> blocks, @Nullable LocalDate day) {
    List<BlockText> texts = new ArrayList<>();
    for (String block : blocks) {
      texts.add(new BlockText(texts.size(), block));
    }
    List<Finder> all = new ArrayList<>(finders);
    all.add(new DateFinder(day));
    List<Candidate> found = standing(texts, all, List.of());
    List<Candidate> mentions = standing(texts, List.of(new EchoFinder(found, blocks)), found);
    String language = LanguageGuess.of(String.join("\n", blocks));
    return recognition(mentions, joiner.join(mentions, blocks, language), blocks);
  }

  /** What those finders find, and what was found before, without overlaps. */
  private static List<Candidate> standing(
      List<BlockText> texts, List<Finder> finders, List<Candidate> before) {
    Map<Integer, List<Candidate>> byBlock =
        before.stream().collect(Collectors.groupingBy(Candidate::block));
    List<Candidate> standing = new ArrayList<>();
    for (BlockText text : texts) {
      List<Candidate> candidates = new ArrayList<>(byBlock.getOrDefault(text.index(), List.of()));
      finders.forEach(finder -> candidates.addAll(finder.find(text)));
      candidates.removeIf(candidate -> !isWhole(text, candidate.span()));
      standing.addAll(Overlaps.resolve(candidates));
    }
    return standing;
  }

  /** Whether a stretch cuts no cluster; one that does is no mention, whatever found it. */
  private static boolean isWhole(BlockText text, Span span) {
    return text.isClusterBoundary(span.start()) && text.isClusterBoundary(span.end());
  }

  private Recognition recognition(
      List<Candidate> candidates, Map<Candidate, Entity> entities, List<String> blocks) {
    List<Mention> mentions = new ArrayList<>();
    Map<EntityKey, Entity> named = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Entity entity = Objects.requireNonNull(entities.get(candidate));
      named.putIfAbsent(entity.key(), entity);
      mentions.add(mention(candidate, entity, blocks.get(candidate.block())));
    }
    return new Recognition(mentions, List.copyOf(named.values()));
  }

  private static Mention mention(Candidate candidate, Entity entity, String text) {
    return new Mention(
        candidate.block(),
        candidate.span().start(),
        candidate.span().end(),
        candidate.type(),
        candidate.span().of(text),
        entity.name(),
        candidate.value(),
        candidate.origin(),
        candidate.confidence());
  }
}
