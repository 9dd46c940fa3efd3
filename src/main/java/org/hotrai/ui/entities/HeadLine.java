package org.hotrai.ui.entities;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The head of a kind, with a sample of the line that its mentions bear in the text. */
final class HeadLine extends HBox {

  HeadLine(Messages words, SidebarItem.Head head, SidebarMoves moves) {
    getStyleClass().addAll("group-head", EntityKind.styleClass(head.type()));
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(words.text(EntityKind.nameKey(head.type())));
    name.getStyleClass().addAll("section-title", "kind-sample");
    Label count = new Label(words.text("ui.entities.count", head.entities()));
    count.getStyleClass().add("entity-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    Runnable turn = () -> moves.fold(head.type(), head.open());
    Button fold =
        Icons.button(
            head.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
            words.text(head.open() ? "ui.entities.fold" : "ui.entities.unfold"),
            turn);
    getChildren().addAll(Icons.of(EntityKind.icon(head.type()), "kind-icon"), name, count);
    getChildren().add(fold);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        turn.run();
      }
    });
  }
}
