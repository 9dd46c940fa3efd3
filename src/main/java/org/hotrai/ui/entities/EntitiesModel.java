package org.hotrai.ui.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Message;
import org.hotrai.text.SearchFold;
import org.hotrai.ui.reader.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one article: by kind, the weightiest first, filtered, and which of them is looked
 * at.
 */
public final class EntitiesModel {
  private static final int MOST_FOUND = 50;

  private final UnaryOperator<String> dateWords;
  private final Set<EntityType> folded = EnumSet.noneOf(EntityType.class);
  private @Nullable StoredArticle article;
  private List<EntityRow> rows = List.of();
  private String filter = "";
  private @Nullable EntityKey selected;

  /** What was looked at, and what that was before it became another, the first of all first. */
  private final List<EntityKey> became = new ArrayList<>();

  private Steps steps = Steps.NONE;
  private @Nullable List<ListedArticle> found;

  /**
   * Shows nothing yet.
   *
   * @param dateWords an ISO date as it is to be read
   */
  public EntitiesModel(UnaryOperator<String> dateWords) {
    this.dateWords = dateWords;
  }

  /** Shows the entities of that article; null shows none. Filter and folds stay. */
  public void show(@Nullable StoredArticle shown) {
    article = shown;
    rows = shown == null ? List.of() : rows(shown);
    select(null, 0);
  }

  /**
   * Shows the same article whose entities have changed. What was looked at still is, where it is
   * there still; where it had become another and is there again, it is looked at again.
   *
   * @param now what the entity that is looked at may have become
   */
  public void change(StoredArticle changed, @Nullable EntityKey now) {
    Map<EntityKey, OptionalInt> counts = new HashMap<>();
    rows.forEach(row -> counts.put(row.entity().key(), row.inArchive()));
    article = changed;
    rows =
        rows(changed).stream()
            .map(row ->
                new EntityRow(
                    row.entity(),
                    row.label(),
                    row.count(),
                    counts.getOrDefault(row.entity().key(), OptionalInt.empty())))
            .toList();
    List<ListedArticle> before = found;
    EntityKey looked = selected;
    List<EntityKey> once = List.copyOf(became);
    select(looked, steps.current());
    Optional<EntityKey> again = once.stream().filter(each -> row(each).isPresent()).findFirst();
    if (again.isPresent()) {
      select(again.get(), 0);
      became.addAll(once.subList(0, once.indexOf(again.get())));
    } else if (looked != null && selected == null) {
      select(now, 0);
      became.addAll(once);
      became.add(looked);
    } else {
      became.addAll(once);
      found = before;
    }
  }

  private List<EntityRow> rows(StoredArticle shown) {
    record Weighed(EntityRow row, double weight) {}

    Map<EntityKey, List<Mention>> mentions = new LinkedHashMap<>();
    for (Mention mention : shown.mentions()) {
      mentions
          .computeIfAbsent(
              new EntityKey(mention.type(), SearchFold.fold(mention.entity())),
              none -> new ArrayList<>())
          .add(mention);
    }
    EntityWeight weight = new EntityWeight(shown);
    NamesInScripts names = new NamesInScripts(shown);
    List<Weighed> weighed = new ArrayList<>();
    for (Entity entity : shown.entities()) {
      List<Mention> own = mentions.getOrDefault(entity.key(), List.of());
      if (!own.isEmpty()) {
        var row = new EntityRow(entity, label(entity, names), own.size(), OptionalInt.empty());
        weighed.add(new Weighed(row, weight.of(entity, own)));
      }
    }
    return weighed.stream()
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .map(Weighed::row)
        .toList();
  }

  private String label(Entity entity, NamesInScripts names) {
    boolean date = entity.key().type() == EntityType.DATE;
    return date ? dateWords.apply(entity.name()) : names.here(entity);
  }

  /** The article whose entities are shown. */
  public Optional<StoredArticle> article() {
    return Optional.ofNullable(article);
  }

  /** Every entity of the article, whatever the filter. */
  public List<EntityKey> keys() {
    return rows.stream().map(row -> row.entity().key()).toList();
  }

  /** In how many articles of the archive each of them is; others are left as they are. */
  public void countInArchive(Map<EntityKey, Integer> articles) {
    rows =
        rows.stream()
            .map(row -> {
              Integer count = articles.get(row.entity().key());
              return count == null ? row : row.inArchive(count);
            })
            .toList();
  }

  /** Shows only entities of which a name contains these words. */
  public void filter(String words) {
    filter = SearchFold.fold(words.strip());
  }

  /** Folds that kind, or unfolds it. */
  public void fold(EntityType type, boolean fold) {
    if (fold) {
      folded.add(type);
    } else {
      folded.remove(type);
    }
  }

  /** Whether that kind is folded. */
  public boolean isFolded(EntityType type) {
    return folded.contains(type);
  }

  /** What the sidebar shows, from its first line to its last. */
  public List<SidebarItem> items() {
    List<SidebarItem> items = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<EntityRow> ofType =
          rows.stream().filter(row -> row.entity().key().type() == type && passes(row)).toList();
      if (!ofType.isEmpty()) {
        boolean open = !isFolded(type);
        items.add(new SidebarItem.Head(type, ofType.size(), open));
        if (open) {
          ofType.forEach(row -> add(items, row));
        }
      }
    }
    if (items.isEmpty() && article != null) {
      String code = rows.isEmpty() ? "ui.entities.none" : "ui.entities.filter-none";
      items.add(new SidebarItem.Told(Message.of(code)));
    }
    return items;
  }

  private void add(List<SidebarItem> items, EntityRow row) {
    boolean looked = row.entity().key().equals(selected);
    items.add(new SidebarItem.Named(row, looked ? Optional.of(steps) : Optional.empty()));
    List<ListedArticle> others = found;
    if (!looked || others == null) {
      return;
    }
    others.stream().limit(MOST_FOUND).map(SidebarItem.Found::new).forEach(items::add);
    if (others.isEmpty()) {
      items.add(new SidebarItem.Told(Message.of("ui.entities.found-none")));
    } else if (others.size() > MOST_FOUND) {
      int more = others.size() - MOST_FOUND;
      items.add(new SidebarItem.Told(Message.of("ui.entities.found-more", more)));
    }
  }

  private boolean passes(EntityRow row) {
    Entity entity = row.entity();
    return Stream.concat(Stream.of(entity.name(), row.label()), entity.aliases().stream())
        .anyMatch(name -> SearchFold.fold(name).contains(filter));
  }

  /** Looks at that entity's nth mention, from 0; at none where there is no such entity. */
  public void select(@Nullable EntityKey entity, int nth) {
    became.clear();
    Optional<EntityRow> row = row(entity);
    selected = row.map(shown -> shown.entity().key()).orElse(null);
    steps =
        row.map(shown -> new Steps(shown.count(), Math.min(nth, shown.count() - 1)))
            .orElse(Steps.NONE);
    found = null;
  }

  /** The row of that entity, if the article mentions it. */
  public Optional<EntityRow> row(@Nullable EntityKey entity) {
    return rows.stream().filter(shown -> shown.entity().key().equals(entity)).findFirst();
  }

  /** The entity that is looked at. */
  public Optional<EntityKey> selected() {
    return Optional.ofNullable(selected);
  }

  /** Which of its mentions is looked at. */
  public Steps steps() {
    return steps;
  }

  /** Looks at that entity: at its first mention, or at the next where it is looked at already. */
  public void lookFurther(EntityKey entity) {
    if (entity.equals(selected)) {
      step(true);
    } else {
      select(entity, 0);
    }
  }

  /** Looks at the next mention, or at the one before. */
  public void step(boolean forward) {
    steps = forward ? steps.next() : steps.previous();
  }

  /** These are the articles that mention the entity; shown if it is the one that is looked at. */
  public void found(EntityKey entity, List<ListedArticle> articles) {
    StoredArticle shown = article;
    if (entity.equals(selected) && shown != null) {
      found = articles.stream().filter(other -> other.summary().id() != shown.id()).toList();
    }
  }
}
