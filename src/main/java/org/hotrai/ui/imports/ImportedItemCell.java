package org.hotrai.ui.imports;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One page of an import: how it ended, its title, and its file or why it is no article. */
final class ImportedItemCell extends ListCell<ImportedItem> {
  static final double HEIGHT = 58;

  private final Messages words;
  private final WrappedText title = WrappedText.of(1, "import-title");
  private final WrappedText detail = WrappedText.of(1, "import-detail");
  private final VBox texts = new VBox(title, detail);

  ImportedItemCell(Messages words, Consumer<ImportedItem> open) {
    this.words = words;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    setOnMouseClicked(event -> {
      ImportedItem item = getItem();
      if (item != null && event.getButton() == MouseButton.PRIMARY) {
        open.accept(item);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable ImportedItem item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    ItemWords shown = ItemWords.of(item, words);
    title.setText(shown.title());
    detail.setText(shown.detail());
    HBox line = new HBox(icon(Ending.of(item)), texts);
    line.getStyleClass().add("import-line");
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setAccessibleText(shown.title() + ". " + shown.detail());
  }

  static Node icon(Ending ending) {
    return switch (ending) {
      case IMPORTED -> Icons.of(Feather.CHECK_CIRCLE, "success");
      case CHANGED -> Icons.of(Feather.REFRESH_CW, "accent");
      case UNCHANGED -> Icons.of(Feather.COPY, "text-muted");
      case NEEDS_A_LOOK -> Icons.of(Feather.EYE, "warning");
      case UNREADABLE -> Icons.of(Feather.X_CIRCLE, "danger");
    };
  }
}
