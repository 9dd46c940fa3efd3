package org.hotrai.ui;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.help.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** What an empty archive shows: how the first articles get into it. */
final class FirstRun {
  private FirstRun() {}

  /** Offers the samples while none of those tasks runs. */
  static StackPane pane(
      Messages words, Runnable samples, Commands commands, ObservableList<?> tasks) {
    WrappedText heading = new WrappedText(words.text("ui.first.heading"));
    heading.getStyleClass().add("first-heading");
    WrappedText explained = new WrappedText(words.text("ui.first.explained"));
    explained.getStyleClass().add("first-text");
    Button offer = new Button(words.text("ui.first.samples"), Icons.of(Feather.BOOK_OPEN));
    offer.getStyleClass().add("accent");
    offer.setDefaultButton(true);
    offer.setOnAction(event -> {
      offer.setDisable(true);
      samples.run();
    });
    Button files = new Button(words.text("ui.first.import"), Icons.of(Feather.FILE_PLUS));
    files.setOnAction(event -> commands.run(Shortcut.IMPORT_FILES));
    HBox buttons = new HBox(offer, files);
    buttons.getStyleClass().add("first-buttons");
    buttons.setAlignment(Pos.CENTER);
    WrappedText drop = new WrappedText(words.text("ui.first.drop"));
    drop.getStyleClass().add("first-drop");
    VBox card =
        new VBox(Icons.of(Feather.ARCHIVE, "first-icon"), heading, explained, buttons, drop);
    card.getStyleClass().add("first-card");
    card.setAlignment(Pos.CENTER);
    card.setFillWidth(false);
    card.setMaxSize(560, Region.USE_PREF_SIZE);
    StackPane pane = new StackPane(card);
    pane.getStyleClass().add("first-run");
    return pane;
  }
}
