package org.hotrai.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Stands in the reading view while no article is selected. */
final class EmptyState extends VBox {
  EmptyState(Messages words) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    Label title = new Label(words.text("ui.reader.empty-title"));
    title.getStyleClass().add("title-4");
    Label hint = new Label(words.text("ui.reader.empty-hint"));
    hint.getStyleClass().add("text-muted");
    getChildren().addAll(Icons.of(Feather.BOOK_OPEN, "empty-icon"), title, hint);
  }
}
