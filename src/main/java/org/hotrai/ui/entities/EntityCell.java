package org.hotrai.ui.entities;

import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** A line of the sidebar, as high as its text needs at the list's width. */
final class EntityCell extends ListCell<SidebarItem> {
  private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked");
  private static final double SCROLL_BAR = 14;

  private final Messages words;
  private final UnaryOperator<String> dateWords;
  private final CountColumns columns;
  private final SidebarMoves moves;

  EntityCell(
      Messages words, UnaryOperator<String> dateWords, CountColumns columns, SidebarMoves moves) {
    this.words = words;
    this.columns = columns;
    this.dateWords = dateWords;
    this.moves = moves;
    getStyleClass().add("entity-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    EntityDrag.of(this, moves::correct);
    setOnContextMenuRequested(event -> {
      if (getItem() instanceof SidebarItem.Named named) {
        moves.showMenu(named.key(), this, event);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable SidebarItem item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(
        LOOKED, item instanceof SidebarItem.Named named && named.looked().isPresent());
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Region line = line(item);
    line.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL_BAR));
    setGraphic(line);
    setAccessibleText(SidebarWords.of(item, words));
  }

  private Region line(SidebarItem item) {
    return switch (item) {
      case SidebarItem.Head head -> new HeadLine(words, head, moves);
      case SidebarItem.Named named -> new EntityLine(words, columns, named, moves);
      case SidebarItem.Found found -> new FoundLine(found.article().summary(), dateWords, moves);
      case SidebarItem.Told told -> {
        WrappedText text = WrappedText.of(3, "entities-none");
        text.setText(words.text(told.words()));
        yield text;
      }
    };
  }

  @Override
  protected double computePrefHeight(double width) {
    Node line = getGraphic();
    ListView<SidebarItem> list = getListView();
    if (line == null || list == null) {
      return super.computePrefHeight(width);
    }
    // Measured before it is dressed, it would be of another height than it is drawn in.
    line.applyCss();
    return snapSizeY(line.prefHeight(Math.max(1, list.getWidth() - SCROLL_BAR)));
  }
}
