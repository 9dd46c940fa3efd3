package org.hotrai.ui.entities;

import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;

/**
 * Writing a text of several lines in a dialog: Tab leads on as from any other field, Ctrl+Enter
 * saves, and what was written is thrown away only by who says so.
 */
final class NoteWriting {
  private final TextArea area;
  private final Dialog<ButtonType> dialog;
  private final Messages words;
  private final String before;
  private boolean isThrownAway;

  private NoteWriting(TextArea area, Dialog<ButtonType> dialog, Messages words) {
    this.area = area;
    this.dialog = dialog;
    this.words = words;
    this.before = area.getText();
  }

  /** Lets that text be written so. */
  static void in(TextArea area, Dialog<ButtonType> dialog, Messages words) {
    NoteWriting writing = new NoteWriting(area, dialog, words);
    area.addEventFilter(KeyEvent.KEY_PRESSED, writing::pressed);
    dialog.setOnCloseRequest(writing::closing);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
      event.consume();
    }
  }

  private void save() {
    if (Dialogs.button(dialog, ButtonData.OK_DONE) instanceof Button save) {
      save.fire();
    }
  }

  private void closing(DialogEvent event) {
    ButtonType result = dialog.getResult();
    boolean saves = result != null && result.getButtonData() == ButtonData.OK_DONE;
    if (!saves && !isThrownAway && !area.getText().equals(before)) {
      isThrownAway = isToBeThrownAway();
      if (!isThrownAway) {
        event.consume();
        area.requestFocus();
      }
    }
  }

  private boolean isToBeThrownAway() {
    Dialogs over = new Dialogs(area.getScene().getWindow(), words);
    ButtonType keep = new ButtonType(words.text("ui.correct.note-keep"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> question =
        over.asking(
            "ui.correct.note",
            new WrappedText(words.text("ui.correct.note-unsaved")),
            over.go("ui.correct.note-discard"),
            keep);
    // Whoever presses on without reading keeps the note.
    if (Dialogs.button(question, ButtonData.OK_DONE) instanceof Button discard
        && Dialogs.button(question, ButtonData.CANCEL_CLOSE) instanceof Button keeping) {
      discard.setDefaultButton(false);
      keeping.setDefaultButton(true);
      question.setOnShown(event -> Platform.runLater(keeping::requestFocus));
    }
    return question
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
        .isPresent();
  }
}
