package org.hotrai.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.hotrai.message.Messages;

/** What the right button offers on the page. */
final class PageMenu extends ContextMenu {
  private final ReaderView view;
  private final MenuItem copy;
  private final MenuItem copyWithSource;
  private final MenuItem export;

  PageMenu(Messages words, ReaderView view) {
    this.view = view;
    copy = item(words.text("ui.reader.copy"), view::copyMarked);
    copyWithSource = item(words.text("ui.reader.copy-with-source"), view::copyWithSource);
    export = item(words.text("ui.reader.export-marked"), view::exportMarked);
    getItems()
        .addAll(
            copy,
            copyWithSource,
            export,
            new SeparatorMenuItem(),
            item(words.text("ui.reader.select-all"), view::selectAll),
            item(words.text("ui.reader.find"), view::openFind));
  }

  private static MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(event -> action.run());
    return item;
  }

  /** Puts a further choice behind the others. */
  void offer(Menu further) {
    getItems().addAll(new SeparatorMenuItem(), further);
  }

  /** Opens where the pointer is. */
  void show(Node page, ContextMenuEvent event) {
    boolean noPassage = view.selection().isEmpty();
    copy.setDisable(view.marked().isEmpty());
    copyWithSource.setDisable(noPassage);
    export.setDisable(noPassage);
    show(page, event.getScreenX(), event.getScreenY());
    event.consume();
  }
}
