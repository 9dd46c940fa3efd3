package org.hotrai.ui.imports;

import java.util.EnumSet;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;

/** The list of what became of each page of an import, filtered by how it ended. */
public final class ImportResults {
  private final ImportOutcome outcome;
  private final Messages words;
  private final Exits exits;
  private final Set<Ending> wanted = EnumSet.allOf(Ending.class);
  private final ObservableList<ImportedItem> shown = FXCollections.observableArrayList();
  private final ListView<ImportedItem> list = new ListView<>(shown);

  private ImportResults(ImportOutcome outcome, Messages words, Exits exits) {
    this.outcome = outcome;
    this.words = words;
    this.exits = exits;
    shown.setAll(outcome.items());
    list.setFixedCellSize(ImportedItemCell.HEIGHT);
    list.getStyleClass().add("import-list");
    list.setAccessibleText(words.text("ui.imports.title"));
    list.setCellFactory(view -> new ImportedItemCell(words, this::open));
    list.setOnKeyPressed(event -> {
      ImportedItem chosen = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && chosen != null) {
        event.consume();
        open(chosen);
      }
    });
    String code =
        outcome.items().isEmpty() ? "ui.imports.nothing-found" : "ui.imports.nothing-wanted";
    WrappedText nothing = new WrappedText(words.text(code));
    nothing.getStyleClass().add("list-placeholder");
    list.setPlaceholder(nothing);
  }

  /** Where the list leads to. */
  public interface Exits {
    /** Opens an article of the archive. */
    void openArticle(long id);

    /** Shows a page that needs a look. */
    void openRejected(long id);

    /** Shows all pages that need a look. */
    void lookThrough();
  }

  /** Shows the list beside the window; a page that is there is opened by a click or Enter. */
  public static void show(ImportOutcome outcome, Dialogs dialogs, Exits exits) {
    ImportResults results = new ImportResults(outcome, dialogs.words(), exits);
    VBox content = results.content();
    Dialog<ButtonType> dialog = dialogs.showing("ui.imports.title", content);
    if (outcome.count(Ending.NEEDS_A_LOOK) > 0) {
      content.getChildren().add(results.offer(dialog::close));
    }
    dialog.show();
  }

  /** The list with its filters. */
  private VBox content() {
    FlowPane filters = new FlowPane();
    filters.getStyleClass().add("import-filters");
    for (Ending ending : Ending.values()) {
      if (outcome.count(ending) > 0) {
        filters.getChildren().add(filter(ending));
      }
    }
    VBox content = new VBox(filters, list);
    if (outcome.items().size() < outcome.total()) {
      content.getChildren().addFirst(note("ui.imports.only-first", Tally.LISTED));
    }
    if (outcome.stopped()) {
      content.getChildren().addFirst(note(stoppedCode()));
    }
    content.getStyleClass().add("dialog-column");
    content.setPrefSize(720, 480);
    VBox.setVgrow(list, Priority.ALWAYS);
    return content;
  }

  private String stoppedCode() {
    return switch (outcome.kind()) {
      case FILES -> "ui.imports.stopped";
      case AGAIN -> "ui.imports.stopped-again";
    };
  }

  private WrappedText note(String code, Object... arguments) {
    WrappedText note = new WrappedText(words.text(code, arguments));
    note.getStyleClass().add("import-stopped");
    return note;
  }

  private HBox offer(Runnable close) {
    WrappedText text =
        new WrappedText(words.text("ui.imports.kept", outcome.count(Ending.NEEDS_A_LOOK)));
    text.getStyleClass().add("import-detail");
    HBox.setHgrow(text, Priority.ALWAYS);
    Button button = new Button(words.text("ui.imports.look-through"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      close.run();
      exits.lookThrough();
    });
    HBox offer = new HBox(text, button);
    offer.getStyleClass().add("import-offer");
    offer.setAlignment(Pos.CENTER_LEFT);
    return offer;
  }

  private void open(ImportedItem item) {
    Long article = item.id();
    Long rejected = item.rejected();
    if (article != null) {
      exits.openArticle(article);
    } else if (rejected != null) {
      exits.openRejected(rejected);
    }
  }

  private ToggleButton filter(Ending ending) {
    String name = words.text(ending.code(outcome.kind()), outcome.count(ending));
    ToggleButton button = new ToggleButton(name, ImportedItemCell.icon(ending));
    button.setSelected(true);
    button.setOnAction(event -> {
      if (button.isSelected()) {
        wanted.add(ending);
      } else {
        wanted.remove(ending);
      }
      shown.setAll(outcome.with(wanted));
    });
    return button;
  }
}
