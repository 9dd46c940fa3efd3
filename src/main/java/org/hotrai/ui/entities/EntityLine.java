package org.hotrai.ui.entities;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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

  private final Messages words;
  private final SidebarMoves moves;
  private final EntityKey key;

  EntityLine(Messages words, CountColumns columns, SidebarItem.Named item, SidebarMoves moves) {
    this.words = words;
    this.moves = moves;
    this.key = item.key();
    getStyleClass().addAll("entity", EntityKind.styleClass(key.type()));
    VBox names = names(item.row());
    HBox line =
        new HBox(
            names, columns.here(item.row().count()), columns.inArchive(item.row().inArchive()));
    // Given, not found by the box: it would measure the names at another width than it lays out.
    names
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> namesWidth(columns, line.getInsets()),
                prefWidthProperty(),
                line.insetsProperty(),
                columns.hereWidth(),
                columns.archiveWidth()));
    line.getStyleClass().add("entity-line");
    line.setOnMouseClicked(this::clicked);
    getChildren().add(line);
    item.looked().ifPresent(steps -> getChildren().add(steering(steps)));
    hoverProperty().addListener((hover, before, now) -> moves.point(now ? key : null));
  }

  private double namesWidth(CountColumns columns, Insets beside) {
    double counts = columns.hereWidth().get() + columns.archiveWidth().get();
    return Math.max(0, getPrefWidth() - counts - beside.getLeft() - beside.getRight());
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
    WrappedText name = WrappedText.of(NAME_LINES, "entity-name");
    name.setText(row.label());
    Tips.whereCut(name);
    VBox names = new VBox(name);
    List<String> others = row.otherNames();
    if (!others.isEmpty()) {
      WrappedText aliases = WrappedText.of(1, "entity-aliases");
      aliases.setText(String.join(" · ", others));
      Tips.whereCut(aliases);
      names.getChildren().add(aliases);
    }
    names.setMinWidth(0);
    return names;
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
    HBox further = key.type().isKept() ? group(card, find, page) : group(card);
    TwoEnds steering = new TwoEnds(group(at, previous, next), further);
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
