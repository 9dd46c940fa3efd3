package org.hotrai.ui.reader;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Finds words in the page: a field, how many places there are, and steps through them. */
final class FindBar extends HBox {
  private final Messages words;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Button previous;
  private final Button next;
  private final Consumer<String> onFind;
  private final Consumer<Boolean> onStep;
  private boolean isTold;

  /**
   * A hidden bar.
   *
   * @param onFind gets the words while they are typed, and no words when the bar is closed
   * @param onStep gets true for the next place, false for the one before
   */
  FindBar(Messages words, Consumer<String> onFind, Consumer<Boolean> onStep) {
    this.words = words;
    this.onFind = onFind;
    this.onStep = onStep;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setPromptText(words.text("ui.reader.find-prompt"));
    field
        .textProperty()
        .addListener((text, before, now) -> {
          if (!isTold) {
            onFind.accept(now);
          }
        });
    HBox.setHgrow(field, Priority.ALWAYS);
    count.getStyleClass().addAll("text-muted", "find-count");
    count.setMinWidth(USE_PREF_SIZE);
    previous =
        Icons.button(
            Feather.CHEVRON_UP, words.text("ui.reader.find-previous"), () -> onStep.accept(false));
    next =
        Icons.button(
            Feather.CHEVRON_DOWN, words.text("ui.reader.find-next"), () -> onStep.accept(true));
    Button close = Icons.button(Feather.X, words.text("ui.reader.find-close"), this::close);
    getChildren().addAll(Icons.of(Feather.SEARCH), field, count, previous, next, close);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(Steps.NONE);
    hide();
  }

  /** Shows the bar and puts the cursor into it. */
  void open() {
    setShown(true);
    field.requestFocus();
    field.selectAll();
    onFind.accept(field.getText());
  }

  /** Shows what was found by a search of the archive; the cursor stays where it is. */
  void tell(String query, Steps steps) {
    isTold = true;
    field.setText(query);
    isTold = false;
    setShown(true);
    show(steps);
  }

  /** Hides the bar. */
  void hide() {
    setShown(false);
  }

  /** Hides the bar and what was found. */
  void close() {
    if (isVisible()) {
      hide();
      onFind.accept("");
    }
  }

  /** Shows where among the found places the reader is. */
  void show(Steps steps) {
    boolean some = steps.count() > 0;
    previous.setDisable(!some);
    next.setDisable(!some);
    if (field.getText().isBlank()) {
      count.setText("");
    } else if (some) {
      count.setText(words.text("ui.reader.step", steps.current() + 1, steps.count()));
    } else {
      count.setText(words.text("ui.reader.find-nothing"));
    }
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> onStep.accept(!event.isShiftDown());
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
