package org.hotrai.ui.correct;

import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.correct.CorrectionLogModel.Line;
import org.jspecify.annotations.Nullable;

/** The corrections that were ever made; each can be taken back, whatever was said after it. */
public final class CorrectionLogPane extends VBox {
  private final Messages words;
  private final CorrectionModel corrections;
  private final CorrectionLogModel model;
  private final ListView<Line> list = new ListView<>();
  private final Label nothing = new Label();

  CorrectionLogPane(Messages words, CorrectionModel corrections) {
    this.words = words;
    this.corrections = corrections;
    this.model = new CorrectionLogModel(words::text);
    getStyleClass().addAll("dialog-column", "correction-log");
    TextField filter = new TextField();
    filter.setPromptText(words.text("ui.correct.log-search"));
    filter
        .textProperty()
        .subscribe(typed -> {
          model.filter(typed);
          fill();
        });
    list.setFixedCellSize(62);
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(nothing);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.focusedProperty()
        .subscribe(focused -> {
          if (focused && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(filter, list);
    setPrefSize(620, 460);
  }

  /** Shows them beside the window. */
  public static void show(Dialogs dialogs, CorrectionModel corrections) {
    CorrectionLogPane pane = new CorrectionLogPane(dialogs.words(), corrections);
    Dialog<ButtonType> dialog = dialogs.showing("ui.correct.log", pane);
    dialog.show();
    pane.read();
    // Others may be made in the window meanwhile.
    dialog
        .getDialogPane()
        .getScene()
        .getWindow()
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            pane.read();
          }
        });
  }

  void read() {
    corrections.log(this::show);
  }

  /** Enter or Space take back the line that is chosen; its own button is for the pointer. */
  private void pressed(KeyEvent event) {
    Line line = list.getSelectionModel().getSelectedItem();
    boolean turns = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (turns && line != null) {
      event.consume();
      turn(line.entry());
    }
  }

  private void show(List<CorrectionEntry> log) {
    model.show(log);
    fill();
  }

  private void fill() {
    Line before = list.getSelectionModel().getSelectedItem();
    nothing.setText(model.isRead() ? words.text(whyNothing()) : "");
    list.getItems().setAll(model.shown());
    // Not what stands in its place now: a key would take back another one.
    list.getSelectionModel().clearSelection();
    list.getItems().stream()
        .filter(line -> before != null && line.entry().id() == before.entry().id())
        .forEach(list.getSelectionModel()::select);
  }

  private String whyNothing() {
    return model.isEmpty() ? "ui.correct.log-empty" : "ui.correct.log-nothing";
  }

  private void turn(CorrectionEntry entry) {
    if (entry.holds()) {
      corrections.undo(List.of(entry));
    } else {
      corrections.redo(List.of(entry));
    }
    read();
  }

  private String made(Line line) {
    String iso = line.entry().made().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    String day = DateWords.shortForm(iso, words.locale());
    boolean idle = line.entry().holds() && line.entry().idle();
    String told = idle ? words.text("ui.correct.log-idle", day) : day;
    return line.said().isEmpty() ? told : told + " · " + line.said().lines().findFirst().orElse("");
  }

  private final class Cell extends ListCell<Line> {
    Cell() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      boolean holds = item.entry().holds();
      WrappedText done = WrappedText.of(2, holds ? "correction-done" : "correction-undone");
      done.setText(item.done());
      WrappedText made = WrappedText.of(1, "correction-made");
      made.setText(made(item));
      VBox texts = new VBox(done, made);
      texts.setAlignment(Pos.CENTER_LEFT);
      texts.setMinWidth(0);
      HBox.setHgrow(texts, Priority.ALWAYS);
      Button turn = new Button(words.text(holds ? "ui.button.undo" : "ui.correct.redo"));
      turn.getStyleClass().addAll("flat", "accent");
      turn.setMinWidth(Region.USE_PREF_SIZE);
      turn.setFocusTraversable(false);
      turn.setOnAction(event -> {
        list.requestFocus();
        list.getSelectionModel().select(item);
        turn(item.entry());
      });
      HBox line = new HBox(8, texts, turn);
      line.setAlignment(Pos.CENTER_LEFT);
      line.prefWidthProperty().bind(getListView().widthProperty().subtract(34));
      setGraphic(line);
      setAccessibleText(item.done() + " " + made.getText());
    }
  }
}
