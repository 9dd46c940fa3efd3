package org.hotrai.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.echo.EchoFinder;
import org.hotrai.entity.find.Rules;
import org.hotrai.entity.join.Drafts;
import org.hotrai.entity.join.Joiner;
import org.hotrai.entity.join.Overlaps;
import org.hotrai.entity.law.Sections;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.model.EntityModel;
import org.hotrai.entity.person.GivenNames;
import org.hotrai.entity.person.Namesakes;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.PlainSpelling;
import org.hotrai.text.LanguageGuess;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what an article mentions, in Thai and English. Rules and lists find candidates, a
 * model of Thai weighs them and finds more, {@link Overlaps} says which of them stand, and {@link
 * Joiner} joins the names of one thing. Safe for use by several threads at once; making one reads
 * the word lists, so make few.
 */
public final class Recogniser {
  private final Gazetteer gazetteer;
  private final Rules rules;
  private final EntityModel model;
  private final Joiner joiner;

  /** One with all rules and lists, and the model that is shipped. */
  public Recogniser() {
    this(EntityModel.shipped());
  }

  /** One with all rules and lists, and that model. */
  public Recogniser(EntityModel model) {
    this.gazetteer = new Gazetteer();
    this.rules = new Rules(gazetteer);
    this.model = model;
    this.joiner = new Joiner(gazetteer);
  }

  /**
   * What the blocks of one article mention.
   *
   * @param blocks their texts; offsets are UTF-16 indices into them as they are given
   * @param day the article's, from which วันนี้ counts; null if unknown
   */
  public Recognition recognise(List<String> blocks, @Nullable LocalDate day) {
    return blocks.stream().allMatch(PlainSpelling::isPlain)
        ? recognisePlain(blocks, day)
        : asWritten(blocks, day);
  }

  private Recognition asWritten(List<String> blocks, @Nullable LocalDate day) {
    List<PlainSpelling> plain = blocks.stream().map(PlainSpelling::of).toList();
    Recognition found = recognisePlain(plain.stream().map(PlainSpelling::text).toList(), day);
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : found.mentions()) {
      Span span = new Span(mention.start(), mention.end());
      Span written = plain.get(mention.block()).written(span);
      String text = written.of(blocks.get(mention.block()));
      mentions.add(mention.at(written.start(), written.end(), text));
    }
    return new Recognition(mentions, found.entities());
  }

  private Recognition recognisePlain(List<String> blocks, @Nullable LocalDate day) {
    List<BlockText> texts = new ArrayList<>();
    List<List<Candidate>> found = new ArrayList<>();
    List<Candidate> hidden = new ArrayList<>();
    for (String block : blocks) {
      BlockText text = new BlockText(texts.size(), block);
      List<Candidate> candidates = rules.find(text, day);
      List<Candidate> ruled = Overlaps.resolve(candidates);
      texts.add(text);
      found.add(standing(text, ruled));
      hidden.addAll(Overlaps.hidden(candidates, ruled));
    }
    List<Candidate> all = new ArrayList<>(hidden);
    found.forEach(all::addAll);
    GivenNames given = new GivenNames(all, blocks, gazetteer);
    EchoFinder echoes = new EchoFinder(all, texts, gazetteer);
    List<Candidate> mentions = withEchoes(texts, found, given, echoes);
    if (mentions.isEmpty()) {
      return new Recognition(List.of(), List.of());
    }
    String language = LanguageGuess.of(blocks);
    return recognition(mentions, joiner.join(mentions, blocks, given, language), blocks);
  }

  /** What stands in a block of what rules and lists found there, and the model finds. */
  private List<Candidate> standing(BlockText block, List<Candidate> ruled) {
    List<Candidate> modelled = new ArrayList<>();
    for (EntityModel.Found found : model.find(block, ruled)) {
      // Most dates are a rule's, too, which stands; to tell what another means takes long.
      if (found.type() != EntityType.DATE || Overlaps.isFree(found.span(), ruled)) {
        modelled.addAll(rules.modelled(block, found.span(), found.type(), found.confidence()));
      }
    }
    List<Candidate> headed = rules.headed(block);
    List<Candidate> standing = Overlaps.withModel(ruled, headed, modelled);
    List<Candidate> named = rules.named(block, standing);
    if (named.isEmpty()) {
      return standing;
    }
    named.addAll(standing);
    return Overlaps.resolve(named);
  }

  /**
   * The same without what the article gives other names to, and where the names that were found
   * stand again.
   */
  private List<Candidate> withEchoes(
      List<BlockText> texts, List<List<Candidate>> found, GivenNames given, EchoFinder echoes) {
    List<Candidate> standing = new ArrayList<>();
    Namesakes namesakes = new Namesakes(found, texts);
    for (BlockText text : texts) {
      List<Candidate> candidates = new ArrayList<>(found.get(text.index()));
      candidates.removeIf(given::isOverruled);
      candidates.replaceAll(candidate -> namesakes.meant(text, candidate));
      candidates.addAll(echoes.find(text));
      candidates.removeIf(candidate -> rules.isOfThing(text, candidate));
      candidates.removeIf(candidate -> !text.isWhole(candidate.span()));
      standing.addAll(Overlaps.resolve(candidates));
    }
    return standing;
  }

  private Recognition recognition(
      List<Candidate> candidates, List<Entity> entities, List<String> blocks) {
    List<Mention> mentions = new ArrayList<>();
    Map<EntityKey, Entity> named = new LinkedHashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Entity entity = entities.get(i);
      if (candidate.type() == EntityType.LAW && isOfMany(entity.name())) {
        continue;
      }
      named.putIfAbsent(entity.key(), entity);
      mentions.add(mention(candidate, entity, blocks.get(candidate.block())));
    }
    return new Recognition(mentions, List.copyOf(named.values()));
  }

  /** Of all articles that mean some draft or section so, none would mean the same one. */
  private static boolean isOfMany(String law) {
    return Drafts.isAlone(law) || Sections.isBare(law);
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
