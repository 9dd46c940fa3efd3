package org.hotrai.ui.imports;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hotrai.archive.ImportedItem;
import org.hotrai.archive.ImportedItem.Status;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;

/** The list of what became of each page of an import, filtered by how it ended. */
public final class ImportResults {
  private final ImportOutcome outcome;
  private final Set<Status> wanted = EnumSet.allOf(Status.class);
  private final ObservableList<ImportedItem> shown = FXCollections.observableArrayList();
  private final ListView<ImportedItem> list = new ListView<>(shown);

  private ImportResults(ImportOutcome outcome, Messages words, Consumer<Long> open) {
    this.outcome = outcome;
    shown.setAll(outcome.items());
    list.setFixedCellSize(ImportedItemCell.HEIGHT);
    list.getStyleClass().add("import-list");
    list.setCellFactory(view -> new ImportedItemCell(words, open));
    WrappedText nothing = new WrappedText(words.text("ui.imports.nothing"));
    nothing.getStyleClass().add("list-placeholder");
    list.setPlaceholder(nothing);
  }

  /** Shows the list beside the window; a click on a page that is an article opens it. */
  public static void show(ImportOutcome outcome, Dialogs dialogs, Consumer<Long> open) {
    dialogs.showing("ui.imports.title", content(outcome, dialogs.words(), open)).show();
  }

  /** The list with its filters. */
  static VBox content(ImportOutcome outcome, Messages words, Consumer<Long> open) {
    ImportResults results = new ImportResults(outcome, words, open);
    HBox filters = new HBox();
    filters.getStyleClass().add("import-filters");
    for (Status status : Status.values()) {
      filters.getChildren().add(results.filter(status, words));
    }
    VBox content = new VBox(filters, results.list);
    if (outcome.stopped()) {
      WrappedText stopped = new WrappedText(words.text("ui.imports.stopped"));
      stopped.getStyleClass().add("import-stopped");
      content.getChildren().addFirst(stopped);
    }
    content.getStyleClass().add("dialog-column");
    content.setPrefSize(680, 460);
    VBox.setVgrow(results.list, Priority.ALWAYS);
    return content;
  }

  private ToggleButton filter(Status status, Messages words) {
    int count = outcome.count(status);
    ToggleButton button = new ToggleButton(words.text(code(status), count));
    button.setGraphic(ImportedItemCell.icon(status));
    button.setSelected(true);
    button.setDisable(count == 0);
    button.setOnAction(event -> {
      if (button.isSelected()) {
        wanted.add(status);
      } else {
        wanted.remove(status);
      }
      shown.setAll(outcome.with(wanted));
    });
    return button;
  }

  private static String code(Status status) {
    return switch (status) {
      case IMPORTED -> "ui.imports.imported";
      case UPDATED -> "ui.imports.updated";
      case DUPLICATE -> "ui.imports.duplicate";
      case REJECTED -> "ui.imports.rejected";
    };
  }
}
