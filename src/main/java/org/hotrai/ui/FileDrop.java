package org.hotrai.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/** Files and folders that are dropped on the window. */
final class FileDrop {
  private final VBox sign;
  private final Consumer<List<Path>> dropped;

  FileDrop(Messages words, Consumer<List<Path>> dropped) {
    this.dropped = dropped;
    WrappedText text = new WrappedText(words.text("ui.drop"));
    sign = new VBox(Icons.of(Feather.DOWNLOAD), text);
    sign.getStyleClass().add("drop-sign");
    sign.setAlignment(Pos.CENTER);
    sign.setFillWidth(false);
    sign.setMouseTransparent(true);
    sign.setVisible(false);
  }

  /** Takes what is dropped anywhere on that node, the reader's page too. */
  void watch(Node window) {
    window.addEventFilter(DragEvent.DRAG_OVER, this::over);
    window.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> left(event, window));
    window.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      hover(true);
      event.consume();
    }
  }

  private void left(DragEvent event, Node window) {
    if (window.equals(event.getTarget())) {
      hover(false);
    }
  }

  private void drop(DragEvent event) {
    boolean taken = take(event.getDragboard().getFiles());
    if (taken) {
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** Shows the sign while files hover over the window. */
  void hover(boolean over) {
    sign.setVisible(over);
  }

  /** Hands over what was dropped; false where no file was. */
  boolean take(List<File> files) {
    hover(false);
    if (!files.isEmpty()) {
      dropped.accept(files.stream().map(File::toPath).toList());
    }
    return !files.isEmpty();
  }

  /** What lies over the window while files hover above it. */
  Node sign() {
    return sign;
  }
}
