package org.hotrai.ui.entities;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.SearchFold;
import org.hotrai.ui.reader.Steps;
import org.jspecify.annotations.Nullable;

/** The entities of one article: by kind, filtered, and which of them is looked at. */
public final class EntitiesModel {
  private final UnaryOperator<String> dateWords;
  private List<EntityRow> rows = List.of();
  private String filter = "";
  private @Nullable EntityKey selected;
  private Steps steps = Steps.NONE;

  /**
   * Shows nothing yet.
   *
   * @param dateWords an ISO date as it is to be read
   */
  public EntitiesModel(UnaryOperator<String> dateWords) {
    this.dateWords = dateWords;
  }

  /** Shows the entities of that article; null shows none. The filter stays. */
  public void show(@Nullable StoredArticle article) {
    rows = article == null ? List.of() : rows(article);
    select(null, 0);
  }

  private List<EntityRow> rows(StoredArticle article) {
    Map<EntityKey, Integer> counts = new HashMap<>();
    for (Mention mention : article.mentions()) {
      counts.merge(
          new EntityKey(mention.type(), SearchFold.fold(mention.entity())), 1, Integer::sum);
    }
    // A stable sort: entities that are mentioned as often stay in the order of the text.
    return article.entities().stream()
        .map(entity -> new EntityRow(entity, label(entity), counts.getOrDefault(entity.key(), 0)))
        .filter(row -> row.count() > 0)
        .sorted(Comparator.comparingInt(EntityRow::count).reversed())
        .toList();
  }

  private String label(Entity entity) {
    boolean date = entity.key().type() == EntityType.DATE;
    return date ? dateWords.apply(entity.name()) : entity.name();
  }

  /** Shows only entities of which a name contains these words. */
  public void filter(String words) {
    filter = SearchFold.fold(words.strip());
  }

  /** The entities that pass the filter, by kind; kinds without one are left out. */
  public Map<EntityType, List<EntityRow>> groups() {
    Map<EntityType, List<EntityRow>> groups = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      List<EntityRow> ofType =
          rows.stream().filter(row -> row.entity().key().type() == type && passes(row)).toList();
      if (!ofType.isEmpty()) {
        groups.put(type, ofType);
      }
    }
    return groups;
  }

  private boolean passes(EntityRow row) {
    Entity entity = row.entity();
    return Stream.concat(Stream.of(entity.name(), row.label()), entity.aliases().stream())
        .anyMatch(name -> SearchFold.fold(name).contains(filter));
  }

  /** Whether the article mentions anything at all. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Looks at that entity's nth mention, from 0; at none where there is no such entity. */
  public void select(@Nullable EntityKey entity, int nth) {
    Optional<EntityRow> row =
        rows.stream().filter(shown -> shown.entity().key().equals(entity)).findFirst();
    selected = row.map(shown -> shown.entity().key()).orElse(null);
    steps =
        row.map(shown -> new Steps(shown.count(), Math.min(nth, shown.count() - 1)))
            .orElse(Steps.NONE);
  }

  /** The entity that is looked at. */
  public Optional<EntityKey> selected() {
    return Optional.ofNullable(selected);
  }

  /** Which of its mentions is looked at. */
  public Steps steps() {
    return steps;
  }

  /** Looks at the next mention, or at the one before. */
  public void step(boolean forward) {
    steps = forward ? steps.next() : steps.previous();
  }
}
