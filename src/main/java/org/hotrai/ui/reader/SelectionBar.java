package org.hotrai.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hotrai.message.Messages;
import org.hotrai.text.StoredText;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with marked text; lies over the page while some is marked. */
final class SelectionBar extends HBox {
  private final TextField note = new TextField();
  private final Button highlight;
  private final MenuButton said = new MenuButton("", Icons.of(Feather.USER_CHECK));

  /**
   * A hidden bar.
   *
   * @param onHighlight gets the note for the highlight, which may be empty
   */
  SelectionBar(Messages words, Consumer<String> onHighlight, Runnable onCopy, Runnable onExport) {
    getStyleClass().add("selection-bar");
    setAlignment(Pos.CENTER);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    note.setPromptText(words.text("ui.reader.highlight-note"));
    note.setPrefColumnCount(14);
    note.setOnAction(event -> onHighlight.accept(StoredText.line(note.getText())));
    highlight =
        button(
            Feather.EDIT_3,
            words.text("ui.reader.highlight"),
            () -> onHighlight.accept(StoredText.line(note.getText())));
    getChildren()
        .addAll(
            note,
            highlight,
            said,
            Icons.button(Feather.COPY, words.text("ui.reader.copy-with-source"), onCopy),
            Icons.button(Feather.FILE_TEXT, words.text("ui.reader.export-marked"), onExport));
    said.getStyleClass().add("flat");
    said.setMinWidth(Region.USE_PREF_SIZE);
    said.setFocusTraversable(false);
    setShown(false);
  }

  /** Offers what can be said of the marked words. */
  void offer(Menu menu) {
    said.setText(menu.getText());
    said.getItems().setAll(menu.getItems());
  }

  /** Shows the bar, with no note yet, or hides it. */
  void setShown(boolean shown) {
    if (shown != isVisible()) {
      note.clear();
    }
    setVisible(shown);
  }

  /** Whether something can be made of the marked text, or it is only copied and exported. */
  void setHighlighting(boolean can) {
    for (Region part : List.of(note, highlight, said)) {
      part.setVisible(can);
      part.setManaged(can);
    }
  }

  /** Whether something can be said of the marked text. */
  void setMarking(boolean can) {
    said.setDisable(!can);
  }

  private static Button button(Ikon icon, String name, Runnable action) {
    Button button = new Button(name, Icons.of(icon));
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
