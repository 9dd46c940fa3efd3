package org.hotrai.ui.entities;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.Tips;
import org.hotrai.ui.control.TwoEnds;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.reader.Steps;
import org.kordamp.ikonli.feather.Feather;

/** An entity; while it is looked at, with steps through its mentions and ways further. */
final class EntityLine extends VBox {
  private static final int NAME_LINES = 3;

  /** The two counts and the padding of the line, as the style sheet has them. */
  private static final double BESIDE_NAMES = 36 + 46 + 34 + 8 + 3;

  private final Messages words;
  private final SidebarMoves moves;
  private final EntityKey key;

  EntityLine(Messages words, SidebarItem.Named item, SidebarMoves moves) {
    this.words = words;
    this.moves = moves;
    this.key = item.key();
    getStyleClass().addAll("entity", EntityKind.styleClass(key.type()));
    VBox names = names(item.row());
    // Given, not found by the box: it would measure the names at another width than it lays out.
    names.prefWidthProperty().bind(prefWidthProperty().subtract(BESIDE_NAMES));
    HBox line = new HBox(names, count(item.row().count(), "here-count"), further(item));
    line.getStyleClass().add("entity-line");
    line.setOnMouseClicked(this::clicked);
    getChildren().add(line);
    item.looked().ifPresent(steps -> getChildren().add(steering(steps)));
    hoverProperty().addListener((hover, before, now) -> moves.point(now ? key : null));
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.isShortcutDown()) {
      moves.together(key);
    } else if (event.getClickCount() == 2) {
      moves.openPage(key);
    } else {
      moves.look(key);
    }
  }

  private static VBox names(EntityRow row) {
    Entity entity = row.entity();
    WrappedText name = WrappedText.of(NAME_LINES, "entity-name");
    name.setText(row.label());
    Tips.whereCut(name);
    VBox names = new VBox(name);
    if (!entity.aliases().isEmpty()) {
      WrappedText aliases = WrappedText.of(1, "entity-aliases");
      aliases.setText(String.join(" · ", entity.aliases()));
      Tips.whereCut(aliases);
      names.getChildren().add(aliases);
    }
    names.setMinWidth(0);
    return names;
  }

  private Label further(SidebarItem.Named item) {
    Label label = new Label();
    label.getStyleClass().addAll("entity-count", "archive-count");
    item.row()
        .inArchive()
        .ifPresent(articles -> label.setText(words.text("ui.entities.count", articles)));
    return label;
  }

  private Label count(int count, String styleClass) {
    Label label = new Label(words.text("ui.entities.count", count));
    label.getStyleClass().addAll("entity-count", styleClass);
    return label;
  }

  private Node steering(Steps steps) {
    Label at = new Label(words.text("ui.reader.step", steps.current() + 1, steps.count()));
    at.setMinWidth(Region.USE_PREF_SIZE);
    Button previous =
        Icons.button(
            Feather.CHEVRON_UP, words.text("ui.entities.previous"), () -> moves.step(false));
    Button next =
        Icons.button(Feather.CHEVRON_DOWN, words.text("ui.entities.next"), () -> moves.step(true));
    Button card =
        Icons.button(Feather.INFO, words.text("ui.entities.card"), () -> moves.showCard(key, this));
    Button find =
        Icons.button(Feather.ARCHIVE, words.text("ui.entities.find"), () -> moves.find(key));
    Button page =
        Icons.button(
            Feather.MAXIMIZE_2, words.text("ui.entities.open-page"), () -> moves.openPage(key));
    TwoEnds steering = new TwoEnds(group(at, previous, next), group(card, find, page));
    steering.getStyleClass().add("entity-steps");
    return steering;
  }

  private static HBox group(Node... parts) {
    HBox group = new HBox(parts);
    group.setAlignment(Pos.CENTER_LEFT);
    group.getStyleClass().add("entity-steps-group");
    return group;
  }
}
