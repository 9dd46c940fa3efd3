package org.hotrai.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hotrai.message.Messages;
import org.hotrai.ui.browse.Row;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.help.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The buttons above the reader. */
final class ArticleToolbar {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final Messages words;
  private final Commands commands;
  private final HBox bar = new HBox();
  private final Button favourite;
  private final Button tag;

  ArticleToolbar(Messages words, Commands commands) {
    this.words = words;
    this.commands = commands;
    favourite = button(Feather.STAR, Shortcut.TOGGLE_FAVOURITE);
    favourite.getStyleClass().add("favourite-button");
    tag = button(Feather.TAG, Shortcut.TAG);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar.getStyleClass().add("article-toolbar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren()
        .addAll(
            button(Feather.SIDEBAR, Shortcut.TOGGLE_LIST),
            button(Feather.CHEVRON_UP, Shortcut.PREVIOUS_ARTICLE),
            button(Feather.CHEVRON_DOWN, Shortcut.NEXT_ARTICLE),
            separator(),
            favourite,
            tag,
            button(Feather.EDIT_3, Shortcut.NOTE),
            button(Feather.TRASH_2, Shortcut.DELETE),
            gap,
            button(Feather.SEARCH, Shortcut.FIND_IN_PAGE),
            button(Feather.ZOOM_OUT, Shortcut.SMALLER_TEXT),
            button(Feather.ZOOM_IN, Shortcut.LARGER_TEXT),
            separator(),
            button(Feather.SHARE, Shortcut.EXPORT),
            button(Feather.COLUMNS, Shortcut.TOGGLE_SIDE));
  }

  private Button button(Ikon icon, Shortcut shortcut) {
    String name = words.text(shortcut.code()) + "  (" + shortcut.written().getFirst() + ")";
    return Icons.button(icon, name, () -> commands.run(shortcut));
  }

  private static Separator separator() {
    return new Separator(Orientation.VERTICAL);
  }

  /** Shows the marks of the open article. */
  void show(Optional<Row> open) {
    boolean marked = open.map(row -> row.article().marks().favourite()).orElse(false);
    favourite.pseudoClassStateChanged(ON, marked);
  }

  /** The button that tagging belongs to. */
  Node tagButton() {
    return tag;
  }

  HBox node() {
    return bar;
  }
}
