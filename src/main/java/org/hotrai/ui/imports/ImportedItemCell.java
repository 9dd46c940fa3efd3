package org.hotrai.ui.imports;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hotrai.archive.ImportedItem;
import org.hotrai.archive.ImportedItem.Status;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One page of an import: how it ended, its title, and its file or why it was refused. */
final class ImportedItemCell extends ListCell<ImportedItem> {
  static final double HEIGHT = 58;

  private final Messages words;
  private final WrappedText title = WrappedText.of(1, "import-title");
  private final WrappedText detail = WrappedText.of(1, "import-detail");
  private final VBox texts = new VBox(title, detail);

  ImportedItemCell(Messages words, Consumer<Long> open) {
    this.words = words;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    setOnMouseClicked(event -> {
      ImportedItem item = getItem();
      Long id = item == null ? null : item.id();
      if (id != null) {
        open.accept(id);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable ImportedItem item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    String place = ImportOutcome.place(item);
    Message reason = item.reason();
    String name = item.title();
    title.setText(name == null ? place : name);
    detail.setText(reason == null ? place : words.text(reason));
    HBox line = new HBox(icon(item.status()), texts);
    line.getStyleClass().add("import-line");
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
  }

  static Node icon(Status status) {
    return switch (status) {
      case IMPORTED -> Icons.of(Feather.CHECK_CIRCLE, "success");
      case UPDATED -> Icons.of(Feather.REFRESH_CW, "accent");
      case DUPLICATE -> Icons.of(Feather.COPY, "text-muted");
      case REJECTED -> Icons.of(Feather.X_CIRCLE, "danger");
    };
  }
}
