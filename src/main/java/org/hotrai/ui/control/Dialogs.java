package org.hotrai.ui.control;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hotrai.message.Messages;

/** Dialogs in the manner of this program: a title, a content, named buttons, nothing else. */
public final class Dialogs {
  private final Window owner;
  private final Messages words;

  /** Dialogs over that window. */
  public Dialogs(Window owner, Messages words) {
    this.owner = owner;
    this.words = words;
  }

  /** The words that dialogs speak in. */
  public Messages words() {
    return words;
  }

  /** The window that they stand over. */
  public Window owner() {
    return owner;
  }

  /** A dialog that waits for its answer; the window behind it waits too. */
  public Dialog<ButtonType> asking(String titleCode, Node content, ButtonType... buttons) {
    Dialog<ButtonType> dialog = dialog(titleCode, content, List.of(buttons));
    dialog.initModality(Modality.WINDOW_MODAL);
    return dialog;
  }

  /** A dialog that can stay open beside the window. */
  public Dialog<ButtonType> showing(String titleCode, Node content) {
    Dialog<ButtonType> dialog = dialog(titleCode, content, List.of(close()));
    dialog.initModality(Modality.NONE);
    return dialog;
  }

  private Dialog<ButtonType> dialog(String titleCode, Node content, List<ButtonType> buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(words.text(titleCode));
    dialog.setResizable(true);
    dialog.getDialogPane().getStyleClass().add("plain-dialog");
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().setAll(buttons);
    leaveListsOnEscape(dialog.getDialogPane());
    return dialog;
  }

  /** A list keeps Escape to itself, though nothing in it can be edited. */
  static void leaveListsOnEscape(DialogPane pane) {
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView) {
            pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData() == ButtonData.CANCEL_CLOSE)
                .map(pane::lookupButton)
                .findFirst()
                .ifPresent(button -> {
                  event.consume();
                  button.fireEvent(new ActionEvent());
                });
          }
        });
  }

  /** The button that does it. */
  public ButtonType go(String nameCode) {
    return new ButtonType(words.text(nameCode), ButtonData.OK_DONE);
  }

  /** The button of that kind in a dialog that has one. */
  public static Node button(Dialog<ButtonType> dialog, ButtonData kind) {
    return dialog.getDialogPane().getButtonTypes().stream()
        .filter(type -> type.getButtonData() == kind)
        .map(dialog.getDialogPane()::lookupButton)
        .findFirst()
        .orElseThrow();
  }

  /** The button that leaves everything as it is. */
  public ButtonType cancel() {
    return new ButtonType(words.text("ui.button.cancel"), ButtonData.CANCEL_CLOSE);
  }

  /** The button that puts a dialog away. */
  public ButtonType close() {
    return new ButtonType(words.text("ui.button.close"), ButtonData.CANCEL_CLOSE);
  }
}
