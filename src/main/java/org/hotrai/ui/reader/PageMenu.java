package org.hotrai.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/** What the right button offers on the page. */
final class PageMenu extends ContextMenu {
  private final ReaderView view;
  private final MenuItem copy;
  private final MenuItem copyWithSource;
  private final MenuItem export;
  private final List<MenuItem> ofMention = new ArrayList<>();
  private Function<ReaderModel.NthMention, List<MenuItem>> onMention = mention -> List.of();
  private @Nullable Menu marking;

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

  /** Puts what can be said of marked words behind what can be done with them. */
  void offerForMarked(Menu said) {
    marking = said;
    getItems().add(getItems().indexOf(export) + 1, said);
  }

  /** Puts what can be done with a mention before all else, where the pointer is on one. */
  void offerOnMention(Function<ReaderModel.NthMention, List<MenuItem>> items) {
    onMention = items;
  }

  private void showMention(ContextMenuEvent event) {
    getItems().removeAll(ofMention);
    ofMention.clear();
    view.mentionAt(event.getX(), event.getY()).map(onMention).ifPresent(ofMention::addAll);
    if (!ofMention.isEmpty()) {
      ofMention.add(new SeparatorMenuItem());
      getItems().addAll(0, ofMention);
    }
  }

  /** Opens where the pointer is. */
  void show(Node page, ContextMenuEvent event) {
    showMention(event);
    Menu said = marking;
    if (said != null) {
      said.setDisable(!view.canMark());
    }
    boolean noPassage = view.selection().isEmpty();
    copy.setDisable(view.marked().isEmpty());
    copyWithSource.setDisable(noPassage);
    export.setDisable(noPassage);
    show(page, event.getScreenX(), event.getScreenY());
    event.consume();
  }
}
