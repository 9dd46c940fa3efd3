package org.hotrai.ui.entities;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.article.Entity;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.reader.Steps;
import org.kordamp.ikonli.feather.Feather;

/** An entity of the sidebar; while it is looked at, with steps and the way into the archive. */
final class EntityNode extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int NAME_LINES = 3;

  private final Messages words;
  private final HBox line;

  EntityNode(Messages words, EntityRow row, Runnable onClick) {
    this.words = words;
    getStyleClass().add("entity");
    Entity entity = row.entity();
    WrappedText name = WrappedText.of(NAME_LINES, "entity-name");
    name.setText(row.label());
    VBox names = new VBox(name);
    if (!entity.aliases().isEmpty()) {
      WrappedText aliases = WrappedText.of(2, "entity-aliases");
      aliases.setText(String.join(" · ", entity.aliases()));
      names.getChildren().add(aliases);
    }
    HBox.setHgrow(names, Priority.ALWAYS);
    names.setMinWidth(0);
    Label count = new Label(words.text("ui.entities.count", row.count()));
    count.getStyleClass().add("entity-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    line = new HBox(names, count);
    line.getStyleClass().add("entity-line");
    line.setOnMouseClicked(event -> onClick.run());
    getChildren().add(line);
  }

  /** Adds the steps through its mentions, and the ways into the archive. */
  void select(Steps steps, Consumer<Boolean> onStep, Runnable onFind, Runnable onPage) {
    pseudoClassStateChanged(SELECTED, true);
    line.getChildren().add(Icons.button(Feather.LAYOUT, words.text("ui.entities.page"), onPage));
    Label at = new Label(words.text("ui.reader.step", steps.current() + 1, steps.count()));
    at.setMinWidth(Region.USE_PREF_SIZE);
    Button previous =
        Icons.button(
            Feather.CHEVRON_UP, words.text("ui.entities.previous"), () -> onStep.accept(false));
    Button next =
        Icons.button(
            Feather.CHEVRON_DOWN, words.text("ui.entities.next"), () -> onStep.accept(true));
    Button find = new Button(words.text("ui.entities.find"), Icons.of(Feather.ARCHIVE));
    find.getStyleClass().addAll("flat", "small");
    find.setOnAction(event -> onFind.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox steering = new HBox(at, previous, next, space, find);
    steering.setAlignment(Pos.CENTER_LEFT);
    steering.getStyleClass().add("entity-steps");
    getChildren().add(steering);
  }
}
