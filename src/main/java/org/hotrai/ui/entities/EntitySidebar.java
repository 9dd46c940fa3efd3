package org.hotrai.ui.entities;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/** The entities of the article that is read, by kind. */
public final class EntitySidebar extends VBox {
  private final Messages words;
  private final EntityActions actions;
  private final UnaryOperator<String> dateWords;
  private final EntitiesModel model;
  private final Set<EntityType> folded = EnumSet.noneOf(EntityType.class);
  private final TextField filter = new TextField();
  private final VBox groups = new VBox();
  private long article;
  private @Nullable List<ListedArticle> found;

  /**
   * Shows no entity yet.
   *
   * @param dateWords an ISO date as it is to be read
   */
  public EntitySidebar(Messages words, EntityActions actions, UnaryOperator<String> dateWords) {
    this.words = words;
    this.actions = actions;
    this.dateWords = dateWords;
    this.model = new EntitiesModel(dateWords);
    getStyleClass().add("entities");
    getStylesheets()
        .add(Objects.requireNonNull(EntitySidebar.class.getResource("entities.css")).toString());
    filter.setPromptText(words.text("ui.entities.filter"));
    HBox.setHgrow(filter, Priority.ALWAYS);
    filter
        .textProperty()
        .addListener((text, before, now) -> {
          model.filter(now);
          fill();
        });
    HBox head = new HBox(filter);
    head.getStyleClass().add("entities-head");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    fill();
  }

  /** Shows the entities of that article; null shows none. */
  public void show(@Nullable StoredArticle shown) {
    article = shown == null ? 0 : shown.id();
    found = null;
    model.show(shown);
    fill();
  }

  /** Looks at an entity's nth mention, from 0, as if it had been clicked here. */
  public void select(EntityKey entity, int nth) {
    found = null;
    folded.remove(entity.type());
    model.select(entity, nth);
    looked();
  }

  private void clicked(EntityKey entity) {
    if (model.selected().filter(entity::equals).isPresent()) {
      found = null;
      model.select(null, 0);
      looked();
    } else {
      select(entity, 0);
    }
  }

  private void looked() {
    fill();
    actions.look(model.selected().orElse(null), model.steps().current());
  }

  private void fill() {
    groups.getChildren().clear();
    Map<EntityType, List<EntityRow>> shown = model.groups();
    shown.forEach((type, rows) -> groups.getChildren().add(group(type, rows)));
    if (shown.isEmpty() && article != 0) {
      Label none =
          new Label(words.text(model.isEmpty() ? "ui.entities.none" : "ui.entities.filter-none"));
      none.getStyleClass().add("entities-none");
      groups.getChildren().add(none);
    }
  }

  private EntityGroup group(EntityType type, List<EntityRow> rows) {
    return new EntityGroup(
        words,
        type,
        rows.stream().map(this::node).toList(),
        !folded.contains(type),
        () -> fold(type));
  }

  private EntityNode node(EntityRow row) {
    EntityKey key = row.entity().key();
    EntityNode node = new EntityNode(words, row, () -> clicked(key));
    if (model.selected().filter(key::equals).isPresent()) {
      node.select(model.steps(), this::step, () -> findInArchive(key), () -> actions.openPage(key));
      List<ListedArticle> others = found;
      if (others != null) {
        node.getChildren().add(new FoundArticles(words, others, dateWords, actions::openArticle));
      }
    }
    return node;
  }

  private void fold(EntityType type) {
    if (!folded.remove(type)) {
      folded.add(type);
    }
    fill();
  }

  private void step(boolean forward) {
    model.step(forward);
    looked();
  }

  private void findInArchive(EntityKey entity) {
    actions.findArticles(entity, answer -> answered(entity, answer));
  }

  private void answered(EntityKey entity, List<ListedArticle> answer) {
    if (model.selected().filter(entity::equals).isPresent()) {
      found = answer.stream().filter(other -> other.summary().id() != article).toList();
      fill();
    }
  }
}
