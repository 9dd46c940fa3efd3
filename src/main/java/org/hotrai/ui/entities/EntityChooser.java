package org.hotrai.ui.entities;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.archive.entities.EntityCount;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** Looks for an entity of the archive by words of its names. */
final class EntityChooser extends VBox {
  private final Messages words;
  private final EntityActions actions;
  private final ChooserModel model;
  private final TextField field = new TextField();
  private final ListView<EntityCount> list = new ListView<>();
  private final Label nothing = new Label();

  EntityChooser(Messages words, EntityActions actions, String explained, EntityName like) {
    this.words = words;
    this.actions = actions;
    this.model = new ChooserModel(like);
    getStyleClass().addAll("dialog-column", "entity-chooser");
    getStylesheets().add(EntitySidebar.sheet());
    field.setPromptText(words.text("ui.correct.search"));
    field.textProperty().subscribe(this::search);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setFixedCellSize(48);
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(new WrappedText(explained), field, list);
    setPrefSize(500, 460);
  }

  private void search(String typed) {
    actions.search(
        model.wanted(typed),
        found -> {
          model.found(found);
          nothing.setText(
              words.text(typed.isBlank() ? "ui.correct.search-hint" : "ui.correct.search-nothing"));
          list.getItems().setAll(model.offered());
          list.getSelectionModel().selectFirst();
        });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      event.consume();
      int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
      int index = list.getSelectionModel().getSelectedIndex() + step;
      if (index >= 0 && index < list.getItems().size()) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - 3));
      }
    }
  }

  /** Puts the cursor where words are typed. */
  void focus() {
    field.requestFocus();
  }

  /** That button takes what is chosen; so does a double click. */
  void answerWith(Node button) {
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && button instanceof Button go) {
        go.fire();
      }
    });
  }

  Optional<EntityName> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .map(count -> EntityName.of(count.entity()));
  }

  private final class Cell extends ListCell<EntityCount> {
    Cell() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable EntityCount item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      WrappedText name = WrappedText.of(1, "entity-name");
      name.setText(item.entity().name());
      VBox names = new VBox(name);
      if (!item.entity().aliases().isEmpty()) {
        WrappedText aliases = WrappedText.of(1, "entity-aliases");
        aliases.setText(String.join(" · ", item.entity().aliases()));
        names.getChildren().add(aliases);
      }
      names.setAlignment(Pos.CENTER_LEFT);
      names.setMinWidth(0);
      HBox.setHgrow(names, Priority.ALWAYS);
      Label count = new Label(words.text("ui.entities.count", item.articles()));
      count.getStyleClass().add("entity-count");
      count.setMinWidth(Region.USE_PREF_SIZE);
      HBox line =
          new HBox(
              Icons.of(EntityKind.icon(item.entity().key().type()), "kind-icon"), names, count);
      line.getStyleClass().addAll("card-line", EntityKind.styleClass(item.entity().key().type()));
      line.setAlignment(Pos.CENTER_LEFT);
      line.prefWidthProperty().bind(getListView().widthProperty().subtract(34));
      setGraphic(line);
      setAccessibleText(item.entity().name());
    }
  }
}
