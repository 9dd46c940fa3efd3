package org.hotrai.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hotrai.article.ArticleVersion;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/** Stands over a version that is not the newest, with the way to that. */
final class VersionNote extends HBox {
  private final Messages words;
  private final WrappedText text;
  private final Button back;
  private final ReaderExits exits;

  VersionNote(Messages words, ReaderExits exits) {
    this.words = words;
    this.exits = exits;
    getStyleClass().add("version-note");
    setAlignment(Pos.CENTER_LEFT);
    text = new WrappedText();
    HBox.setHgrow(text, Priority.ALWAYS);
    back = new Button(words.text("ui.reader.version-back"));
    back.getStyleClass().add("small");
    back.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(Icons.of(Feather.CLOCK), text, back);
    hide();
  }

  /** Shows itself where that is an older version. */
  void show(ReaderContent content) {
    show(content, "ui.reader.version-older");
  }

  /** Shows itself where that has become an older version while it is read. */
  void showArrived(ReaderContent content) {
    show(content, "ui.reader.version-came");
  }

  private void show(ReaderContent content, String code) {
    text.setText(words.text(code));
    setShown(content.newer().isPresent());
    int newest = content.newer().map(ArticleVersion::number).orElse(content.stored().version());
    back.setOnAction(event -> exits.openVersion(content.stored().id(), newest));
  }

  void hide() {
    setShown(false);
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
