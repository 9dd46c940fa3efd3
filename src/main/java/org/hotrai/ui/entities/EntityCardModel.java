package org.hotrai.ui.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.archive.entities.EntityDetails;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.hotrai.text.SearchFold;
import org.hotrai.text.date.DateWords;

/**
 * Tells what is known of an entity: by the open article at once, by the archive when it is read.
 */
public final class EntityCardModel {
  private final Messages words;

  /** Speaks in those words. */
  public EntityCardModel(Messages words) {
    this.words = words;
  }

  /**
   * What the card says; nothing where the article does not mention the entity.
   *
   * @param details empty until the archive has been asked
   */
  public Optional<CardContent> content(
      StoredArticle article, EntityKey key, Optional<EntityDetails> details) {
    List<Mention> mentions = mentions(article, key);
    return article.entities().stream()
        .filter(entity -> entity.key().equals(key) && !mentions.isEmpty())
        .findFirst()
        .map(entity -> content(entity, new NamesInScripts(article), mentions, details));
  }

  /** The mentions of that entity, in the order of the text. */
  static List<Mention> mentions(StoredArticle article, EntityKey key) {
    return article.mentions().stream().filter(mention -> isOf(mention, key)).toList();
  }

  private static boolean isOf(Mention mention, EntityKey key) {
    return mention.type() == key.type()
        && SearchFold.fold(mention.entity()).equals(key.foldedName());
  }

  private CardContent content(
      Entity entity,
      NamesInScripts names,
      List<Mention> mentions,
      Optional<EntityDetails> details) {
    boolean date = entity.key().type() == EntityType.DATE;
    String name = date ? DateWords.bothEras(entity.name(), words.locale()) : names.here(entity);
    String other = names.other(entity).orElse("");
    List<CardContent.Fact> facts = new ArrayList<>();
    details.ifPresent(known -> facts.addAll(seen(known)));
    facts.add(fact("counts", counts(mentions.size(), details)));
    facts.add(fact("reason", reasons(mentions)));
    details.stream()
        .flatMap(known -> known.said().notes().stream())
        .forEach(note -> facts.add(fact("note", note)));
    return new CardContent(
        entity.key(),
        name,
        other,
        entity.aliases().stream()
            .filter(alias -> !alias.equals(other) && !alias.equals(name))
            .toList(),
        details.map(EntityDetails::roles).orElse(List.of()),
        facts,
        details.map(known -> known.said().links()).orElse(List.of()));
  }

  private List<CardContent.Fact> seen(EntityDetails details) {
    String first = details.firstDay();
    String last = details.lastDay();
    if (first == null || last == null) {
      return List.of();
    }
    return first.equals(last)
        ? List.of(fact("seen", day(first)))
        : List.of(fact("first-seen", day(first)), fact("last-seen", day(last)));
  }

  private String day(String iso) {
    return DateWords.shortBothEras(iso, words.locale());
  }

  private String counts(int here, Optional<EntityDetails> details) {
    Stream<String> inArchive =
        details.stream().map(known -> words.text("ui.entities.in-archive", known.articles()));
    return String.join(
        " · ",
        Stream.concat(Stream.of(words.text("ui.entities.times-here", here)), inArchive).toList());
  }

  /** What recognised the mentions, the most frequent first, with how sure it was. */
  private String reasons(List<Mention> mentions) {
    Map<Mention.Origin, List<Mention>> byOrigin = new EnumMap<>(Mention.Origin.class);
    mentions.forEach(mention ->
        byOrigin.computeIfAbsent(mention.origin(), none -> new ArrayList<>()).add(mention));
    return String.join(
        "\n",
        byOrigin.keySet().stream()
            .sorted(
                Comparator.comparingInt(
                    origin -> -Objects.requireNonNull(byOrigin.get(origin)).size()))
            .map(origin -> reason(origin, Objects.requireNonNull(byOrigin.get(origin))))
            .toList());
  }

  private String reason(Mention.Origin origin, List<Mention> mentions) {
    String by = words.text(originKey(origin));
    if (origin == Mention.Origin.USER) {
      return by;
    }
    var sure = mentions.stream().mapToDouble(Mention::confidence).summaryStatistics();
    long least = Math.round(sure.getMin() * 100);
    long most = Math.round(sure.getMax() * 100);
    return least == most
        ? words.text("ui.entities.card.sure", by, most)
        : words.text("ui.entities.card.sure-between", by, least, most);
  }

  private static String originKey(Mention.Origin origin) {
    return switch (origin) {
      case RULE -> "ui.entities.card.by-rule";
      case LIST -> "ui.entities.card.by-list";
      case MODEL -> "ui.entities.card.by-model";
      case USER -> "ui.entities.card.by-user";
    };
  }

  private CardContent.Fact fact(String name, String value) {
    return new CardContent.Fact(words.text("ui.entities.card." + name), value);
  }
}
