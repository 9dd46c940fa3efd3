package org.hotrai.ui.entities;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.hotrai.archive.entities.EntityDetails;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.PopOvers;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.sources.ReadableUrl;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is known of an entity, in a card beside where it stands. */
public final class EntityCard {
  private static final double WIDTH = 350;
  private static final double ROOM = 360;

  private final Messages words;
  private final EntityActions actions;
  private final EntityCardModel model;
  private final EntityMenu menu;
  private final VBox content = new VBox();
  private final PopOver popOver = PopOvers.hanging(content);
  private @Nullable EntityKey shown;

  /** A hidden card. */
  public EntityCard(Messages words, EntityActions actions, EntityMenu menu) {
    this.words = words;
    this.menu = menu;
    this.actions = actions;
    this.model = new EntityCardModel(words);
    content.getStyleClass().add("entity-card");
    content.setPrefWidth(WIDTH);
    popOver.getRoot().getStylesheets().add(EntitySidebar.sheet());
  }

  /** Shows the card of that entity at the left of a node. */
  void showBeside(StoredArticle article, EntityKey entity, Node beside) {
    popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    if (fill(article, entity)) {
      popOver.show(beside);
    }
  }

  /** Shows the card of that entity under a place on the screen, or over it where room is short. */
  public void showAt(StoredArticle article, EntityKey entity, Node owner, Bounds place) {
    double bottom = owner.getScene().getWindow().getY() + owner.getScene().getWindow().getHeight();
    boolean under = place.getMaxY() + ROOM < bottom;
    popOver.setArrowLocation(
        under ? PopOver.ArrowLocation.TOP_CENTER : PopOver.ArrowLocation.BOTTOM_CENTER);
    if (fill(article, entity)) {
      popOver.show(owner, place.getCenterX(), under ? place.getMaxY() + 2 : place.getMinY() - 2);
    }
  }

  /** Puts the card away. */
  public void hide() {
    popOver.hide();
  }

  private boolean fill(StoredArticle article, EntityKey entity) {
    popOver.hide();
    Optional<CardContent> known = model.content(article, entity, Optional.empty());
    known.ifPresent(card -> fill(article, card));
    shown = entity;
    if (entity.type().isKept()) {
      actions.details(entity, details -> answered(article, entity, details));
    }
    return known.isPresent();
  }

  private void answered(StoredArticle article, EntityKey entity, EntityDetails details) {
    if (entity.equals(shown) && popOver.isShowing()) {
      model.content(article, entity, Optional.of(details)).ifPresent(card -> fill(article, card));
    }
  }

  private void fill(StoredArticle article, CardContent card) {
    content.getStyleClass().setAll("entity-card", EntityKind.styleClass(card.entity().type()));
    content.getChildren().setAll(kind(card.entity().type()), text(card.name(), "card-name", 4));
    if (!card.otherName().isEmpty()) {
      content.getChildren().add(text(card.otherName(), "card-other-name", 3));
    }
    if (!card.aliases().isEmpty()) {
      content.getChildren().add(text(String.join(" · ", card.aliases()), "card-aliases", 4));
    }
    card.roles().forEach(role -> content.getChildren().add(role(role)));
    content.getChildren().add(facts(card.facts()));
    card.links().forEach(url -> content.getChildren().add(link(url)));
    if (card.entity().type().isKept()) {
      content.getChildren().add(buttons(article, card.entity()));
    }
  }

  private HBox kind(EntityType type) {
    Label name = new Label(words.text(EntityKind.oneKey(type)));
    name.getStyleClass().add("card-kind");
    HBox line = new HBox(Icons.of(EntityKind.icon(type), "kind-icon"), name);
    line.getStyleClass().add("card-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static HBox role(String role) {
    WrappedText text = text(role, "card-role", 2);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(Icons.of(Feather.AWARD, "card-icon"), text);
    line.getStyleClass().add("card-line");
    return line;
  }

  private HBox link(String url) {
    WrappedText text = text(ReadableUrl.of(url), "card-link", 2);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setOnMouseClicked(event -> actions.browse(url));
    Button open =
        Icons.button(
            Feather.EXTERNAL_LINK, words.text("ui.sources.open"), () -> actions.browse(url));
    HBox line = new HBox(Icons.of(Feather.LINK, "card-icon"), text, open);
    line.getStyleClass().add("card-line");
    return line;
  }

  private static GridPane facts(List<CardContent.Fact> facts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("card-facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    for (int row = 0; row < facts.size(); row++) {
      WrappedText name = text(facts.get(row).name(), "card-fact-name", 2);
      GridPane.setValignment(name, VPos.TOP);
      WrappedText value = text(facts.get(row).value(), "card-fact", 8);
      GridPane.setValignment(value, VPos.TOP);
      grid.addRow(row, name, value);
    }
    return grid;
  }

  private static WrappedText text(String text, String styleClass, int lines) {
    WrappedText wrapped = WrappedText.of(lines, styleClass);
    wrapped.setText(text);
    return wrapped;
  }

  private HBox buttons(StoredArticle article, EntityKey entity) {
    Button page = button("ui.entities.open-page", Feather.MAXIMIZE_2);
    page.setOnAction(event -> {
      hide();
      actions.openPage(entity);
    });
    MenuButton correct = new MenuButton(words.text("ui.correct"), Icons.of(Feather.EDIT_2));
    correct.getStyleClass().add("small");
    correct.setMinWidth(Region.USE_PREF_SIZE);
    correct.setMaxHeight(Double.MAX_VALUE);
    article.entities().stream()
        .filter(one -> one.key().equals(entity))
        .forEach(
            one -> correct.getItems().setAll(menu.corrections(article, one, OptionalInt.empty())));
    correct.getItems().forEach(this::hideFirst);
    HBox line = new HBox(page, correct);
    line.getStyleClass().add("card-buttons");
    return line;
  }

  /** A dialog over the card would stand behind it. */
  private void hideFirst(MenuItem item) {
    if (item instanceof Menu further) {
      further.getItems().forEach(this::hideFirst);
    } else if (item.getOnAction() != null) {
      EventHandler<ActionEvent> action = item.getOnAction();
      item.setOnAction(event -> {
        hide();
        Platform.runLater(() -> action.handle(event));
      });
    }
  }

  private Button button(String code, Feather icon) {
    Button button = new Button(words.text(code), Icons.of(icon));
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
